// Stores meetings of bodies.
// parameters: rows
UNWIND $rows AS row
MATCH (body:Body {id: row.body})
CREATE (meeting:Meeting)-[:OF]->(body)
SET meeting = row.properties
RETURN count(*) AS written
