// Removes organisations. What they were is kept in the audit trail.
// parameters: rows
UNWIND $rows AS row
MATCH (organisation:Organisation {id: row.id})
DETACH DELETE organisation
RETURN count(*) AS written
