// Removes bodies. What they were is kept in the audit trail.
// parameters: rows
UNWIND $rows AS row
MATCH (body:Body {id: row.id})
DETACH DELETE body
RETURN count(*) AS written
