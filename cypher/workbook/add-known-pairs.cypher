// Stores what people who know the structure say about two bodies.
// parameters: rows
UNWIND $rows AS row
MATCH (a:Body {id: row.from})
MATCH (b:Body {id: row.to})
CREATE (a)-[pair:KNOWN_PAIR]->(b)
SET pair = row.properties
RETURN count(*) AS written
