// Takes back what bodies work on and where, before it is stored anew.
// parameters: rows
UNWIND $rows AS row
MATCH (body:Body {id: row.id})
CALL (body) {
  MATCH (body)-[old:HAS_THEME|COVERS]->()
  DELETE old
}
RETURN count(*) AS written
