// Stores areas as they are now, new or known, without what they refer to.
// parameters: rows
UNWIND $rows AS row
MERGE (area:Area {id: row.id})
SET area = row
RETURN count(*) AS written
