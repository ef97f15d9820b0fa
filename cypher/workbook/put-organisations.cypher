// Stores organisations as they are now, new or known, without what they refer to.
// parameters: rows
UNWIND $rows AS row
MERGE (organisation:Organisation {id: row.id})
SET organisation = row
RETURN count(*) AS written
