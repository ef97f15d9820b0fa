// Stores priorities as they are now, new or known, without what they refer to.
// parameters: rows
UNWIND $rows AS row
MERGE (priority:Priority {id: row.id})
SET priority = row
RETURN count(*) AS written
