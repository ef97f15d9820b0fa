// Keeps a proposal as it stands.
// parameters: id, standing
MERGE (proposal:Proposal {id: $id})
ON CREATE SET proposal:RemitInternal
SET proposal += $standing
RETURN proposal.version AS version
