// Who sets, leads and contributes to priorities, in the order recorded.
// parameters: rows
UNWIND $rows AS row
MATCH (priority:Priority {id: row.id})
MATCH (body:Body {id: row.to})
CREATE (priority)-[:$(row.part) {position: row.position}]->(body)
RETURN count(*) AS written
