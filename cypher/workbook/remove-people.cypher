// Removes people. What they were is kept in the audit trail.
// parameters: rows
UNWIND $rows AS row
MATCH (person:Person {id: row.id})
DETACH DELETE person
RETURN count(*) AS written
