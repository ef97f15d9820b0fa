// Stores people as they are now, new or known, without what they refer to.
// parameters: rows
UNWIND $rows AS row
MERGE (person:Person {id: row.id})
SET person = row
RETURN count(*) AS written
