// Stores seats of organisations without a named person.
// parameters: rows
UNWIND $rows AS row
MATCH (body:Body {id: row.body})
MATCH (organisation:Organisation {id: row.organisation})
CREATE (seat:Membership)-[:OF]->(body), (seat)-[:ON_BEHALF_OF]->(organisation)
SET seat = row.properties
RETURN count(*) AS written
