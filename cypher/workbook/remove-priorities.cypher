// Removes priorities. What they were is kept in the audit trail.
// parameters: rows
UNWIND $rows AS row
MATCH (priority:Priority {id: row.id})
DETACH DELETE priority
RETURN count(*) AS written
