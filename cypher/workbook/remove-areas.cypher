// Removes areas. What they were is kept in the audit trail.
// parameters: rows
UNWIND $rows AS row
MATCH (area:Area {id: row.id})
DETACH DELETE area
RETURN count(*) AS written
