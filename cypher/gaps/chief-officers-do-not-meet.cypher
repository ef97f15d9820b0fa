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
WITH collect({top: t, os: os}) AS tops, min(size(os)) AS fewest
CALL (fewest) {
  MATCH (g:Body)<-[:OF]-(n:Membership)<-[:HOLDS]-(p:Person)
  WHERE g.liveFrom <= $asOf < g.liveTo AND n.liveFrom <= $asOf < n.liveTo AND p.decisionMaker
  MATCH (n)-[:ON_BEHALF_OF]->(:Organisation)-[:PART_OF*0..4]->(o:Organisation)
  WHERE o.sector IN $publicSectors AND NOT (o)-[:PART_OF]->()
  WITH fewest, g, collect(DISTINCT o) AS there
  WHERE size(there) >= $seatShare * fewest
  RETURN collect({body: g, there: there}) AS full
}
UNWIND tops AS x
WITH x.top AS t, size(x.os) AS of, COLLECT {
  UNWIND [y IN full WHERE size(y.there) >= $seatShare * size(x.os)] AS y
  WITH y.body AS g, size([o IN x.os WHERE o IN y.there]) AS seats
  WHERE g <> x.top AND seats >= $seatShare * size(x.os)
  RETURN {body: g.id, seats: seats, held: COUNT {(g)<-[:OF]-(m:Meeting) WHERE $asOf - duration('P1Y') < m.date <= $asOf}}
  ORDER BY g.id
} AS meetings
WHERE none(x IN meetings WHERE x.held >= $minHeld)
RETURN t.id AS body, of AS organisations, meetings
