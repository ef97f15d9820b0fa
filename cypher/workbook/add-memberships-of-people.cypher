// Stores seats that a person holds for nobody but themselves.
// parameters: rows
UNWIND $rows AS row
MATCH (body:Body {id: row.body})
MATCH (person:Person {id: row.person})
CREATE (person)-[:HOLDS]->(seat:Membership)-[:OF]->(body)
SET seat = row.properties
RETURN count(*) AS written
