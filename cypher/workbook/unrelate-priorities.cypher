// Takes back who sets, leads and contributes to priorities, before it is stored anew.
// parameters: rows
UNWIND $rows AS row
MATCH (priority:Priority {id: row.id})
CALL (priority) {
  MATCH (priority)-[old:SET_BY|LED_BY|CONTRIBUTED_BY]->()
  DELETE old
}
RETURN count(*) AS written
