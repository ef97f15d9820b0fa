// Every seat.
// parameters: none
MATCH (seat:Membership)-[:OF]->(body:Body)
OPTIONAL MATCH (seat)<-[:HOLDS]-(person:Person)
OPTIONAL MATCH (seat)-[:ON_BEHALF_OF]->(organisation:Organisation)
RETURN seat.id AS id, body.id AS body, person.id AS person, organisation.id AS organisation, seat.role AS role,
  seat.roleText AS roleText, seat.voting AS voting, seat.validFrom AS validFrom, seat.validTo AS validTo
