// Which areas organisations serve.
// parameters: rows
UNWIND $rows AS row
MATCH (organisation:Organisation {id: row.id})
MATCH (area:Area {id: row.to})
CREATE (organisation)-[:SERVES]->(area)
RETURN count(*) AS written
