// Takes back whom people work for, before it is stored anew.
// parameters: rows
UNWIND $rows AS row
MATCH (person:Person {id: row.id})
CALL (person) {
  MATCH (person)-[old:WORKS_FOR]->()
  DELETE old
}
RETURN count(*) AS written
