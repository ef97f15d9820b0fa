// Stores again what people say about two bodies.
// parameters: rows
UNWIND $rows AS row
MATCH (:Body {id: row.from})-[pair:KNOWN_PAIR]->(:Body {id: row.to})
WHERE pair.id = row.properties.id
SET pair = row.properties
RETURN count(*) AS written
