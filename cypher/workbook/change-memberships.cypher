// Stores memberships again that keep their body and people.
// parameters: rows
UNWIND $rows AS row
MATCH (seat:Membership {id: row.id})
SET seat = row.properties
RETURN count(*) AS written
