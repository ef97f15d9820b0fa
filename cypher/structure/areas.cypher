// Areas by their ids.
// parameters: ids
UNWIND $ids AS wanted
MATCH (area:Area {id: wanted})
OPTIONAL MATCH (area)-[:WITHIN]->(larger:Area)
RETURN area.id AS id, area.name AS name, area.level AS level, larger.id AS within, area.gssCode AS gssCode
