// The detail of one audit event, in its parts.
// parameters: seq
MATCH (event:AuditEvent {seq: $seq})-[:HAS_DETAIL]->(detail:AuditDetail)
RETURN detail.text AS text
ORDER BY detail.part
