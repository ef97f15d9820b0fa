// Proposals by their ids, each with what was done to it, oldest first.
// parameters: ids
UNWIND $ids AS wanted
MATCH (proposal:Proposal {id: wanted})
RETURN proposal.id AS id, proposal.version AS version, proposal.state AS state, proposal.content AS content,
  proposal.touched AS touched,
  COLLECT {
    MATCH (proposal)-[:HAS_EVENT]->(event:ProposalEvent)
    RETURN {id: event.id, kind: event.kind, by: event.by, at: event.at, detail: event.detail} ORDER BY event.order
  } AS events
