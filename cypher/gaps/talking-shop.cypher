// code: WG4
// title: Boards that only talk
// theme: governance
// why: A board that neither decides, commissions, coordinates nor advises takes the time of senior people for what a newsletter could do.
// severity: HIGH
// scope: bodies
// gate: functions >= 0.5
// parameters:
//   asOf (day): the day the structure speaks of
//   tops (bodies): the bodies that lines of reporting end in
// returns:
//   body (Body, subject): the body
//   functions (word list): what it does
//   meetings (number): meetings a year
// finding: {body} only {functions}
// findings: {count} boards and blocks only share information or consult
// detail: As recorded, it neither decides, commissions, coordinates, advises, delivers nor scrutinises.
// evidence: What it does, as recorded: {functions}.
// evidence when meetings: It meets {meetings|time|times} a year.
// remedy: Give it something to decide, or replace its meetings by a newsletter.
// may be right: It may be called a board and be meant as a forum.
MATCH (b:Body)
WHERE b.liveFrom <= $asOf < b.liveTo
  AND (b.id IN $tops OR b.kind IN ['BOARD', 'BLOCK'])
  AND size(b.functions) > 0
  AND all(f IN b.functions WHERE f IN ['SHARES_INFORMATION', 'CONSULTS'])
RETURN b.id AS body, b.functions AS functions, b.meetingsPerYear AS meetings
