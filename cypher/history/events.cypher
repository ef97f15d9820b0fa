// The newest audit events, newest first.
// parameters: first
MATCH (event:AuditEvent)
WHERE event.seq > 0
RETURN event.seq AS seq, event.at AS at, event.actor AS actor, event.action AS action, event.target AS target,
  event.commitment AS commitment, event.prevHash AS prevHash, event.hash AS hash
ORDER BY seq DESC
LIMIT $first
