// Claims an operation id, or says what was stored under it before. A second claimer waits for the first.
// parameters: id, kind, hash
MERGE (operation:Operation {id: $id})
ON CREATE SET operation:RemitInternal, operation.kind = $kind, operation.hash = $hash, operation.at = datetime.transaction()
RETURN operation.kind AS kind, operation.hash AS hash, operation.result AS result
