// People by their ids, and people whom organisations employ.
// parameters: ids, organisations
CALL () {
  UNWIND $ids AS wanted
  MATCH (person:Person {id: wanted})
  RETURN wanted, person
  UNION ALL
  UNWIND $organisations AS wanted
  MATCH (:Organisation {id: wanted})<-[:WORKS_FOR]-(person:Person)
  RETURN wanted, person
}
OPTIONAL MATCH (person)-[:WORKS_FOR]->(employer:Organisation)
RETURN wanted, person.id AS id, person.name AS name, person.title AS title, employer.id AS organisation, person.email AS email,
  person.decisionMaker AS decisionMaker
ORDER BY name, id
