// code: RP6b
// title: Top bodies without policy support
// theme: representation
// why: A board whose agenda nobody prepares gets long papers late, and decides little.
// severity: MEDIUM
// gate: tops >= 1
// gate: remits >= 0.5
// gate: meetings >= 0.5
// gate: logYears >= 1
// parameters:
//   asOf (day): the day the structure speaks of
//   tops (bodies): the bodies that lines of reporting end in
//   supportPattern (pattern, "(?is).*(prepar\\w+ (its|the) (agenda|forward)|forward (plan|programme)|policy support|officer support).*"): how a body's remit or kind says that it prepares the top body's business
// returns:
//   body (Body, subject): the top body
//   asleep (Body list): bodies under it that should, but have not met for a year or neither coordinate nor advise
//   planned (Body list): proposed bodies that would
// finding: Nobody prepares the business of {body}
// findings: Nobody prepares the business of {count} top bodies
// detail when planned: {planned} would do it but has not begun.
// detail: No live body under it that has met within a year says that it prepares its agenda or forward programme.
// evidence each planned: {planned} is proposed and would do it.
// evidence each asleep: {asleep} should do it but is asleep, or neither coordinates nor advises.
// evidence when not asleep: No body that reports to or advises it says in its remit that it does.
// remedy when planned: Start {planned}, and give it these findings.
// remedy: Set up a small group of policy officers from all partners, and give it these findings.
// may be right: One partner's officers may do it without being a body.
MATCH (t:Body) WHERE t.id IN $tops AND t.liveFrom <= $asOf < t.liveTo
WITH t, COLLECT {
  MATCH (t)<-[:REPORTS_TO|ADVISES]-(g:Body)
  WHERE g.liveTo > $asOf AND (g.remit =~ $supportPattern OR g.subtype =~ $supportPattern)
  RETURN DISTINCT g ORDER BY g.id
} AS candidates
WITH t, candidates, [g IN candidates WHERE g.liveFrom <= $asOf < g.liveTo AND any(f IN g.functions WHERE f IN ['COORDINATES', 'ADVISES'])
  AND EXISTS {(t)<-[r:REPORTS_TO|ADVISES]-(g) WHERE r.liveFrom <= $asOf < r.liveTo}
  AND EXISTS {(g)<-[:OF]-(m:Meeting) WHERE $asOf - duration('P1Y') <= m.date <= $asOf}] AS doing
WHERE size(doing) = 0
RETURN t.id AS body, [g IN candidates WHERE g.liveFrom <= $asOf < g.liveTo | g.id] AS asleep, [g IN candidates WHERE g.liveFrom > $asOf | g.id] AS planned
