// Every person.
// parameters: none
MATCH (person:Person)
OPTIONAL MATCH (person)-[:WORKS_FOR]->(employer:Organisation)
RETURN person.id AS id, person.name AS name, person.title AS title, employer.id AS organisation, person.email AS email,
  person.decisionMaker AS decisionMaker
