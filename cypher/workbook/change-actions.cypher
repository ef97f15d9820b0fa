// Stores actions again that keep their body and people.
// parameters: rows
UNWIND $rows AS row
MATCH (action:Action {id: row.id})
SET action = row.properties
RETURN count(*) AS written
