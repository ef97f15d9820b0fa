// code: GH1
// title: Ghost bodies
// theme: governance
// why: A body that lives only on paper still takes seats, appears in plans and hides that nobody does the work.
// severity: HIGH
// scope: bodies
// gate: meetings >= 0.5
// gate: logYears >= 1
// swallows: not-met-for-a-year, past-its-review-date, no-chair
// parameters:
//   asOf (day): the day the structure speaks of
// returns:
//   body (Body, subject): the body
//   last (day): its last meeting on record
//   facts (text list): what else speaks for its having ended
//   seats (number): seats still held on it
// finding: {body} seems to live only on paper
// findings: {count} of {scope} live bodies seem to live only on paper
// detail when seats > 0: {facts}. All the same, {seats|seat|seats} on it {seats:is|are} still held.
// detail: {facts}.
// evidence when last: Last meeting on record: {last}.
// evidence when not last: No meeting on record.
// evidence each facts: {facts}.
// evidence when seats > 0: {seats|seat|seats} on it {seats:is|are} still held.
// remedy: Close it, and find a home for its seats, links and actions.
// may be right: It may be at rest on purpose, to be called when needed.
MATCH (b:Body)
WHERE b.liveFrom <= $asOf < b.liveTo AND b.liveFrom <= $asOf - duration('P1Y') AND coalesce(b.meetingsPerYear, 1) > 0
WITH b, COLLECT {
  MATCH (b)<-[:OF]-(m:Meeting) WHERE m.date <= $asOf RETURN m.date ORDER BY m.date DESC LIMIT 1
}[0] AS last
WHERE last IS NULL OR last < $asOf - duration('P1Y')
WITH b, last, EXISTS {(b)<-[:OF]-(:Membership)} AS seated
WITH b, last, [x IN [
  CASE WHEN b.reviewDate < $asOf THEN 'its review date has passed' END,
  CASE WHEN seated AND NOT EXISTS {(b)<-[:OF]-(m:Membership {role: 'CHAIR'}) WHERE m.liveFrom <= $asOf < m.liveTo} THEN 'it has no chair' END,
  CASE WHEN seated AND NOT EXISTS {(b)<-[:OF]-(m:Membership)<-[:HOLDS]-(:Person) WHERE m.liveFrom <= $asOf < m.liveTo} THEN 'no member of it is named' END,
  CASE WHEN NOT EXISTS {(b)-[r:REPORTS_TO|ADVISES|COORDINATES_WITH|COMMISSIONS|FUNDS|SHARES_INFORMATION_WITH]-(o:Body) WHERE r.liveFrom <= $asOf < r.liveTo AND o.liveFrom <= $asOf < o.liveTo} THEN 'it is linked to no live body' END,
  CASE WHEN EXISTS {(b)-[r:REPORTS_TO]->(o:Body) WHERE r.liveFrom <= $asOf < r.liveTo AND o.liveTo <= $asOf} THEN 'it reports to a body that has ended' END
] WHERE x IS NOT NULL] AS facts
WHERE size(facts) >= 1
RETURN b.id AS body, toString(last) AS last, ['it has not met for a year'] + facts AS facts,
  COUNT {(b)<-[:OF]-(m:Membership) WHERE m.liveFrom <= $asOf < m.liveTo} AS seats
