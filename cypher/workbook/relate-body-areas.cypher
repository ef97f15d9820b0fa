// Where bodies work, in the order recorded.
// parameters: rows
UNWIND $rows AS row
MATCH (body:Body {id: row.id})
MATCH (area:Area {id: row.to})
CREATE (body)-[:COVERS {position: row.position}]->(area)
RETURN count(*) AS written
