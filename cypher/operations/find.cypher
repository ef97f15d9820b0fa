// What was stored under an operation id.
// parameters: id
MATCH (operation:Operation {id: $id})
RETURN operation.kind AS kind, operation.hash AS hash, operation.result AS result
