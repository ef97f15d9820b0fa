// Seats of bodies, people and organisations and seats by their ids: chairs first, those that count before those that do not.
// parameters: seats, bodies, people, organisations, asOf
CALL () {
  UNWIND $seats AS wanted
  MATCH (seat:Membership {id: wanted})
  RETURN wanted, seat
  UNION ALL
  UNWIND $bodies AS wanted
  MATCH (:Body {id: wanted})<-[:OF]-(seat:Membership)
  RETURN wanted, seat
  UNION ALL
  UNWIND $people AS wanted
  MATCH (:Person {id: wanted})-[:HOLDS]->(seat:Membership)
  RETURN wanted, seat
  UNION ALL
  UNWIND $organisations AS wanted
  MATCH (:Organisation {id: wanted})<-[:ON_BEHALF_OF]-(seat:Membership)
  RETURN wanted, seat
}
MATCH (seat)-[:OF]->(body:Body)
OPTIONAL MATCH (seat)<-[:HOLDS]-(person:Person)
OPTIONAL MATCH (seat)-[:ON_BEHALF_OF]->(organisation:Organisation)
WITH wanted, seat, body, person, organisation, coalesce(person.name, organisation.name) AS holder
RETURN wanted, seat.id AS id, body.id AS body, person.id AS person, organisation.id AS organisation, seat.role AS role,
  seat.roleText AS roleText, seat.voting AS voting, seat.validFrom AS validFrom, seat.validTo AS validTo,
  seat.liveFrom <= $asOf < seat.liveTo AND body.liveFrom <= $asOf < body.liveTo AS live,
  COUNT {
    MATCH (person)-[:HOLDS]->(other:Membership)-[:OF]->(elsewhere:Body)
    WHERE elsewhere <> body AND other.liveFrom <= $asOf < other.liveTo AND elsewhere.liveFrom <= $asOf < elsewhere.liveTo
    RETURN DISTINCT elsewhere
  } AS otherBodies
ORDER BY live DESC,
  CASE seat.role WHEN 'CHAIR' THEN 0 WHEN 'VICE_CHAIR' THEN 1 WHEN 'SECRETARY' THEN 3 WHEN 'ADVISER' THEN 4 WHEN 'DEPUTY' THEN 5 WHEN 'OBSERVER' THEN 6 ELSE 2 END,
  holder, id
