// On which bodies an organisation and its parts sit, and through whom.
// In Neo4j Browser, set the values first, for example:
// :param asOf => date('2010-03-05')
// :param organisation => 'wcc'
// parameters: asOf, organisation
MATCH part = (:Organisation {id: $organisation})<-[:PART_OF*0..4]-(office:Organisation)
OPTIONAL MATCH seats = (office)<-[:ON_BEHALF_OF]-(seat:Membership)-[:OF]->(body:Body)
WHERE seat.liveFrom <= $asOf < seat.liveTo AND body.liveFrom <= $asOf < body.liveTo
OPTIONAL MATCH person = (seat)<-[:HOLDS]-(:Person)
RETURN part, seats, person
