// Stores themes as they are now, new or known, without what they refer to.
// parameters: rows
UNWIND $rows AS row
MERGE (theme:Theme {id: row.id})
SET theme = row
RETURN count(*) AS written
