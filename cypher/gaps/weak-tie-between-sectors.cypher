// code: RP4
// title: Weak ties between sectors
// theme: representation
// why: Sectors that serve the same residents but sit in different rooms learn of each other's plans late.
// severity: LOW
// gate: seats >= 0.5
// compute: weak-ties
// parameters:
//   asOf (day): the day the structure speaks of
//   pairs (list, ["HEALTH + THIRD_SECTOR", "HEALTH + EDUCATION", "POLICE + HEALTH", "HOUSING + HEALTH"]): which pairs of sectors ought to meet; only these are looked at
//   maxShare (share, 0.5): below which share of what chance would give a tie is weak
//   maxChance (share, 0.001): how unlikely it must be that so few is chance
// returns:
//   first (Organisation, subject): the organisation of the first sector that has most seats
//   second (Organisation, subject): the organisation of the second sector that has most seats
//   sectorA (sector): the first sector
//   sectorB (sector): the second sector
//   together (number): on how many bodies both have a seat
//   expected (number): on how many they would by chance, with as many seats as they have
//   where (Body list, concerns): bodies where one of them sits and the other would fit best
// finding: {sectorA} and {sectorB} meet on {together|body|bodies}, where about {expected} would be expected
// findings: {count} pairs of sectors meet far less than would be expected
// detail: Partners with as many seats as they have would meet on about {expected} bodies if seats were handed out by chance.
// evidence: {sectorA} and {sectorB} both have a seat on {together|body|bodies}.
// evidence each where: On {where} only one of them has a seat.
// remedy: Give the one that is missing a seat where both should meet, such as {where}.
// may be right: They may meet in a way that is not recorded, or have little to do with each other.
MATCH (o:Organisation)<-[:ON_BEHALF_OF]-(m:Membership)-[:OF]->(b:Body)
WHERE m.liveFrom <= $asOf < m.liveTo AND b.liveFrom <= $asOf < b.liveTo
WITH o, b.id AS body ORDER BY body
RETURN o.id AS organisation, o.sector AS sector, collect(DISTINCT body) AS bodies
ORDER BY organisation
