// Every area.
// parameters: none
MATCH (area:Area)
OPTIONAL MATCH (area)-[:WITHIN]->(larger:Area)
RETURN area.id AS id, area.name AS name, area.level AS level, larger.id AS within, area.gssCode AS gssCode
