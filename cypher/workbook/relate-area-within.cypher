// Which larger area an area lies within.
// parameters: rows
UNWIND $rows AS row
MATCH (area:Area {id: row.id})
MATCH (larger:Area {id: row.to})
CREATE (area)-[:WITHIN]->(larger)
RETURN count(*) AS written
