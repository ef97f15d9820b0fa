// What bodies work on, in the order recorded.
// parameters: rows
UNWIND $rows AS row
MATCH (body:Body {id: row.id})
MATCH (theme:Theme {id: row.to})
CREATE (body)-[:HAS_THEME {position: row.position}]->(theme)
RETURN count(*) AS written
