// What organisations are part of.
// parameters: rows
UNWIND $rows AS row
MATCH (organisation:Organisation {id: row.id})
MATCH (parent:Organisation {id: row.to})
CREATE (organisation)-[:PART_OF]->(parent)
RETURN count(*) AS written
