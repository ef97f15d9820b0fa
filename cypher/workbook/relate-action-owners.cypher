// Who owns an action: a person, else an organisation. Fails when there is neither.
// parameters: rows
UNWIND $rows AS row
MATCH (action:Action {id: row.id})
OPTIONAL MATCH (person:Person {id: row.to})
OPTIONAL MATCH (organisation:Organisation {id: row.to})
WITH action, coalesce(person, organisation) AS owner
CREATE (action)-[:OWNED_BY]->(owner)
RETURN count(*) AS written
