// code: LK2
// title: Seats still held on a body that has ended
// theme: missing links
// why: Organisations go on appointing people to bodies that have ended, and the voice that sat there is lost.
// severity: MEDIUM
// parameters:
//   asOf (day): the day the structure speaks of
// returns:
//   body (Body, subject): the body that has ended
//   until (day): when it ended
//   seats (number): seats that still run
//   holders (text list): who holds them
// finding: {seats|seat|seats} on {body} {seats:still runs|still run}, though it has ended
// findings: {count|body that has|bodies that have} ended still {count:has|have} seats
// detail: The body ended ({until}), but the end of the seats was not recorded.
// evidence each holders: {holders} still holds a seat.
// remedy: End the seats, and find another body for the voices that are lost.
// may be right: The body may have been revived without its dates being changed.
MATCH (m:Membership)-[:OF]->(b:Body)
WHERE m.liveFrom <= $asOf < m.liveTo AND b.liveTo <= $asOf
WITH b, m, [(m)<-[:HOLDS]-(p:Person) | p.name][0] AS person, [(m)-[:ON_BEHALF_OF]->(o:Organisation) | o.name][0] AS organisation
WITH b, coalesce(person, organisation, 'Somebody') AS holder ORDER BY holder
RETURN b.id AS body, b.validTo AS until, count(*) AS seats, collect(holder) AS holders
