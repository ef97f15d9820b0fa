// Adds what was done to a proposal.
// parameters: id, event
MATCH (proposal:Proposal {id: $id})
SET proposal.touched = $event.at
CREATE (proposal)-[:HAS_EVENT]->(event:ProposalEvent:RemitInternal)
SET event = $event
RETURN event.order AS order
