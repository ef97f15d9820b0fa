// Priorities by their ids, and priorities that bodies set, lead or contribute to.
// parameters: ids, bodies
CALL () {
  UNWIND $ids AS wanted
  MATCH (priority:Priority {id: wanted})
  RETURN wanted, null AS part, priority
  UNION ALL
  UNWIND $bodies AS wanted
  MATCH (:Body {id: wanted})<-[has:SET_BY|LED_BY|CONTRIBUTED_BY]-(priority:Priority)
  RETURN wanted, type(has) AS part, priority
}
OPTIONAL MATCH (priority)-[:SET_BY]->(setBy:Body)
OPTIONAL MATCH (priority)-[:LED_BY]->(lead:Body)
RETURN wanted, part, priority.id AS id, priority.name AS name, priority.description AS description, setBy.id AS setBy, lead.id AS lead,
  COLLECT { MATCH (priority)-[contributes:CONTRIBUTED_BY]->(body:Body) RETURN body.id ORDER BY contributes.position } AS contributors,
  priority.measure AS measure, priority.baseline AS baseline, priority.target AS target,
  priority.validFrom AS validFrom, priority.validTo AS validTo
ORDER BY name, id, part
