// Removes meetings. What they were is kept in the audit trail.
// parameters: rows
UNWIND $rows AS row
MATCH (meeting:Meeting {id: row.id})
DETACH DELETE meeting
RETURN count(*) AS written
