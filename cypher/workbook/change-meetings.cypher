// Stores meetings again that keep their body and people.
// parameters: rows
UNWIND $rows AS row
MATCH (meeting:Meeting {id: row.id})
SET meeting = row.properties
RETURN count(*) AS written
