// Which theme is the broader one.
// parameters: rows
UNWIND $rows AS row
MATCH (theme:Theme {id: row.id})
MATCH (broader:Theme {id: row.to})
CREATE (theme)-[:BROADER]->(broader)
RETURN count(*) AS written
