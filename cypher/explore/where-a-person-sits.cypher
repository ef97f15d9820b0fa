// On which bodies one person sits, and who else sits there.
// In Neo4j Browser, set the values first, for example:
// :param asOf => date('2010-03-05')
// :param person => 'wcc-ce'
// parameters: asOf, person
MATCH own = (person:Person {id: $person})-[:HOLDS]->(seat:Membership)-[:OF]->(body:Body)
WHERE seat.liveFrom <= $asOf < seat.liveTo AND body.liveFrom <= $asOf < body.liveTo
OPTIONAL MATCH others = (body)<-[:OF]-(next:Membership)<-[:HOLDS]-(:Person)
WHERE next.liveFrom <= $asOf < next.liveTo
RETURN own, others
