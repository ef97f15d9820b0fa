// Stores seats that a person holds on behalf of an organisation.
// parameters: rows
UNWIND $rows AS row
MATCH (body:Body {id: row.body})
MATCH (person:Person {id: row.person})
MATCH (organisation:Organisation {id: row.organisation})
CREATE (person)-[:HOLDS]->(seat:Membership)-[:OF]->(body), (seat)-[:ON_BEHALF_OF]->(organisation)
SET seat = row.properties
RETURN count(*) AS written
