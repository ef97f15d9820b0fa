// Adds an audit event and its detail in parts. Only inside a transaction that holds the structure.
// parameters: event, salt, parts
CREATE (event:AuditEvent:RemitInternal)
SET event = $event
WITH event
UNWIND range(0, size($parts) - 1) AS part
CREATE (event)-[:HAS_DETAIL]->(:AuditDetail:RemitInternal {salt: $salt, part: part, text: $parts[part]})
RETURN count(*) AS parts
