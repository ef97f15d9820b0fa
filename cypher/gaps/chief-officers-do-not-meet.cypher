// code: RP6a
// title: Chief officers who do not meet
// theme: representation
// why: Between its meetings a board needs the people who can move their organisations to meet and clear the way.
// severity: HIGH
// gate: tops >= 1
// gate: decisionMakers >= 0.5
// gate: meetings >= 0.5
// gate: logYears >= 1
// parameters:
//   asOf (day): the day the structure speaks of
//   tops (bodies): the bodies that lines of reporting end in
//   publicSectors (list, ["COUNTY", "DISTRICT", "HEALTH", "POLICE", "FIRE", "JUSTICE", "EDUCATION", "CENTRAL_GOVERNMENT"]): whose chief officers should meet
//   seatShare (share, 0.75): which share of the public bodies of the top body must be there
//   minHeld (number, 6): how often a year they should meet
// returns:
//   body (Body, subject): the top body
//   organisations (number): public organisations on it, their own parts counted in
//   meetings (rows): other bodies where most of their chief officers sit
//   meetings.body (Body): the body
//   meetings.seats (number): how many of the organisations send somebody who decides
//   meetings.held (number): its meetings in the last year
// finding: The chief officers behind {body} have no meeting of their own
// findings: Behind {count} top bodies the chief officers have no meeting of their own
// detail when meetings: {meetings|body seats|bodies seat} enough of them but met too seldom.
// detail: No other body seats people who can decide from enough of its {organisations} public organisations.
// evidence each meetings: {body} seats {seats} of {organisations} and met {held|time|times} in the last year.
// remedy when meetings: Revive it: six meetings a year, before each meeting of {body}.
// remedy: Set up a small meeting of chief officers that prepares {body}.
// may be right: They may meet without calling it a body.
MATCH (t:Body) WHERE t.id IN $tops AND t.liveFrom <= $asOf < t.liveTo
WITH t, COLLECT {
  MATCH (t)<-[:OF]-(m:Membership)-[:ON_BEHALF_OF]->(:Organisation)-[:PART_OF*0..4]->(o:Organisation)
  WHERE m.liveFrom <= $asOf < m.liveTo AND o.sector IN $publicSectors AND NOT (o)-[:PART_OF]->()
  RETURN DISTINCT o
} AS os
WHERE size(os) > 1
UNWIND os AS o
WITH o, collect({top: t, of: size(os)}) AS tops
WITH tops, COLLECT {
  MATCH (o)<-[:PART_OF*0..4]-(:Organisation)<-[:ON_BEHALF_OF]-(n:Membership)-[:OF]->(g:Body)
  WHERE g.liveFrom <= $asOf < g.liveTo AND n.liveFrom <= $asOf < n.liveTo AND EXISTS {(n)<-[:HOLDS]-(p:Person) WHERE p.decisionMaker}
  RETURN DISTINCT g
} AS seated
UNWIND tops AS x
UNWIND CASE WHEN seated = [] THEN [null] ELSE seated END AS g
WITH x.top AS t, x.of AS of, g, count(*) AS seats
ORDER BY g.id
WITH t, of, collect(CASE WHEN g <> t AND seats >= $seatShare * of THEN {
  body: g.id, seats: seats,
  held: COUNT {(g)<-[:OF]-(m:Meeting) WHERE $asOf - duration('P1Y') < m.date <= $asOf}
} END) AS meetings
WHERE none(x IN meetings WHERE x.held >= $minHeld)
RETURN t.id AS body, of AS organisations, meetings
