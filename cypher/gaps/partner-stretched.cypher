// code: LD2
// title: Small partners with too many seats
// theme: load
// why: A charity with two officers cannot sit on twenty bodies; it comes to none of them prepared.
// severity: MEDIUM
// scope: organisations
// gate: namedSeats >= 0.5
// gate: sectors >= 0.5
// parameters:
//   asOf (day): the day the structure speaks of
//   smallSectors (list, ["THIRD_SECTOR", "PARISH", "COMMUNITY", "FAITH", "PRIVATE", "EDUCATION", "HOUSING"]): sectors without a staff for partnership work
//   bodiesEach (number, 8): on how many bodies each of its people may sit
// returns:
//   organisation (Organisation, subject): the organisation
//   bodies (number): the bodies that it sits on
//   people (Person list): the people who sit for it
//   each (number): bodies for each of them
// finding: {organisation} sits on {bodies|body|bodies} with {people|person|people}
// findings: {count} small partners sit on too many bodies for their number of people
// detail: That is {each|body|bodies} for each of them.
// evidence each people: {people} sits for it.
// remedy: Share a representative with a sister organisation, or ask which seats matter.
// may be right: Sitting on bodies may be that officer's whole job.
MATCH (o:Organisation)<-[:ON_BEHALF_OF]-(m:Membership)-[:OF]->(b:Body)
WHERE m.liveFrom <= $asOf < m.liveTo AND b.liveFrom <= $asOf < b.liveTo AND o.sector IN $smallSectors
OPTIONAL MATCH (m)<-[:HOLDS]-(p:Person)
WITH o, b, p ORDER BY p.id
WITH o, count(DISTINCT b) AS bodies, collect(DISTINCT p.id) AS people
WHERE size(people) > 0 AND 1.0 * bodies / size(people) >= $bodiesEach
RETURN o.id AS organisation, bodies, people, round(1.0 * bodies / size(people), 1) AS each
