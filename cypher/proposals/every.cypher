// The ids of all proposals, the last touched first.
// parameters: none
MATCH (proposal:Proposal)
RETURN proposal.id AS id
ORDER BY proposal.touched DESC, id
