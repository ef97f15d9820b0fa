// code: WG8
// title: Bodies that have not met for a year
// theme: governance
// why: A body that does not meet does nothing, yet people still count on it and sit on it.
// severity when strategic: HIGH
// severity: MEDIUM
// scope: bodies
// gate: meetings >= 0.5
// gate: logYears >= 1
// parameters:
//   asOf (day): the day the structure speaks of
//   tops (bodies): the bodies that lines of reporting end in
// returns:
//   body (Body, subject): the body
//   last (day): its last meeting on record
//   stated (number): how often a year it says that it meets
//   seats (number): live seats on it
//   strategic (yes or no): a top body or block
// finding: {body} has not met for a year
// findings: {count} of {scope} live bodies have not met for a year
// detail when last: Its last meeting on record was on {last}.
// detail: No meeting of it is on record.
// evidence when last: Last meeting on record: {last}.
// evidence when not last: No meeting on record, while other bodies' meetings are.
// evidence when stated: It says that it meets {stated|time|times} a year.
// evidence when seats: {seats|seat|seats} on it are live.
// remedy: Close it, merge it with a body that does meet, or call a meeting.
// may be right: It may be waiting for an event, or its meetings may not be in the workbook.
MATCH (b:Body)
WHERE b.liveFrom <= $asOf < b.liveTo
  AND b.liveFrom <= $asOf - duration('P1Y')
  AND coalesce(b.meetingsPerYear, 1) > 0
WITH b, COLLECT {
  MATCH (b)<-[:OF]-(m:Meeting) WHERE m.date <= $asOf RETURN m.date ORDER BY m.date DESC LIMIT 1
}[0] AS last
WHERE last IS NULL OR last < $asOf - duration('P1Y')
RETURN b.id AS body, toString(last) AS last, b.meetingsPerYear AS stated,
  COUNT {(b)<-[:OF]-(m:Membership) WHERE m.liveFrom <= $asOf < m.liveTo} AS seats, b.id IN $tops OR b.kind = 'BLOCK' AS strategic
