// Stores actions of bodies, without their owners.
// parameters: rows
UNWIND $rows AS row
MATCH (body:Body {id: row.body})
CREATE (action:Action)-[:OF]->(body)
SET action = row.properties
RETURN count(*) AS written
