// Stores what gaps concern. What is no longer there is left out.
// parameters: run, rows
UNWIND $rows AS row
MATCH (gap:Gap {run: $run, id: row.id})
CALL (row) {
  MATCH (subject:Body {id: row.to})
  WHERE row.type = 'Body'
  RETURN subject
  UNION ALL
  MATCH (subject:Person {id: row.to})
  WHERE row.type = 'Person'
  RETURN subject
  UNION ALL
  MATCH (subject:Organisation {id: row.to})
  WHERE row.type = 'Organisation'
  RETURN subject
  UNION ALL
  MATCH (subject:Priority {id: row.to})
  WHERE row.type = 'Priority'
  RETURN subject
  UNION ALL
  MATCH (subject:Theme {id: row.to})
  WHERE row.type = 'Theme'
  RETURN subject
  UNION ALL
  MATCH (subject:Area {id: row.to})
  WHERE row.type = 'Area'
  RETURN subject
  UNION ALL
  MATCH (subject:Action {id: row.to})
  WHERE row.type = 'Action'
  RETURN subject
}
CREATE (gap)-[:CONCERNS]->(subject)
RETURN count(*) AS written
