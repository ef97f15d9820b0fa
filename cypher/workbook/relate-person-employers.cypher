// Whom people work for.
// parameters: rows
UNWIND $rows AS row
MATCH (person:Person {id: row.id})
MATCH (organisation:Organisation {id: row.to})
CREATE (person)-[:WORKS_FOR]->(organisation)
RETURN count(*) AS written
