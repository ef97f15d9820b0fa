// Keeps the result of an operation, to be given again when it is repeated.
// parameters: id, result
MATCH (operation:Operation {id: $id})
SET operation.result = $result
RETURN operation.id AS id
