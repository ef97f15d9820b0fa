// Audit events after one, oldest first, each with its detail if that is still kept.
// parameters: after, first
MATCH (event:AuditEvent)
WHERE event.seq > $after
WITH event ORDER BY event.seq LIMIT $first
RETURN event.seq AS seq, event.at AS at, event.actor AS actor, event.action AS action, event.target AS target,
  event.commitment AS commitment, event.prevHash AS prevHash, event.hash AS hash,
  COLLECT { MATCH (event)-[:HAS_DETAIL]->(detail:AuditDetail) RETURN detail.text ORDER BY detail.part } AS parts,
  COLLECT { MATCH (event)-[:HAS_DETAIL]->(detail:AuditDetail) RETURN DISTINCT detail.salt } AS salts
ORDER BY seq
