// Takes back what areas lie within, before it is stored anew.
// parameters: rows
UNWIND $rows AS row
MATCH (area:Area {id: row.id})
CALL (area) {
  MATCH (area)-[old:WITHIN]->()
  DELETE old
}
RETURN count(*) AS written
