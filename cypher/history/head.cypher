// The newest audit event.
// parameters: none
MATCH (event:AuditEvent)
WHERE event.seq > 0
RETURN event.seq AS seq, event.hash AS hash
ORDER BY seq DESC
LIMIT 1
