// Takes back which theme is broader, before it is stored anew.
// parameters: rows
UNWIND $rows AS row
MATCH (theme:Theme {id: row.id})
CALL (theme) {
  MATCH (theme)-[old:BROADER]->()
  DELETE old
}
RETURN count(*) AS written
