// Stores bodies as they are now, new or known, without what they refer to.
// parameters: rows
UNWIND $rows AS row
MERGE (body:Body {id: row.id})
SET body = row
RETURN count(*) AS written
