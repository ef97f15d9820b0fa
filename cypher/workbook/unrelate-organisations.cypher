// Takes back what organisations are part of and where they serve, before it is stored anew.
// parameters: rows
UNWIND $rows AS row
MATCH (organisation:Organisation {id: row.id})
CALL (organisation) {
  MATCH (organisation)-[old:PART_OF|SERVES]->()
  DELETE old
}
RETURN count(*) AS written
