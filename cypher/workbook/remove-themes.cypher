// Removes themes. What they were is kept in the audit trail.
// parameters: rows
UNWIND $rows AS row
MATCH (theme:Theme {id: row.id})
DETACH DELETE theme
RETURN count(*) AS written
