// Proposals and what was done to them. Each statement may run again without harm.
UNWIND ['Proposal', 'ProposalEvent'] AS word
CALL db.createLabel(word);

UNWIND ['HAS_EVENT'] AS word
CALL db.createRelationshipType(word);

UNWIND ['content', 'detail', 'kind', 'by', 'at', 'order', 'state', 'version', 'touched'] AS word
CALL db.createProperty(word);

CREATE CONSTRAINT proposal_id_unique IF NOT EXISTS FOR (n:Proposal) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT proposal_event_id_unique IF NOT EXISTS FOR (n:ProposalEvent) REQUIRE n.id IS UNIQUE;
