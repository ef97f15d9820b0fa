// Stores links from body to body.
// parameters: rows
UNWIND $rows AS row
MATCH (from:Body {id: row.from})
MATCH (to:Body {id: row.to})
CREATE (from)-[link:$(row.type)]->(to)
SET link = row.properties
RETURN count(*) AS written
