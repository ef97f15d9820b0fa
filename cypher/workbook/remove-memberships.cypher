// Removes memberships. What they were is kept in the audit trail.
// parameters: rows
UNWIND $rows AS row
MATCH (seat:Membership {id: row.id})
DETACH DELETE seat
RETURN count(*) AS written
