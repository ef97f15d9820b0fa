// Removes actions. What they were is kept in the audit trail.
// parameters: rows
UNWIND $rows AS row
MATCH (action:Action {id: row.id})
DETACH DELETE action
RETURN count(*) AS written
