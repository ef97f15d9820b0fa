// Every priority.
// parameters: none
MATCH (priority:Priority)
OPTIONAL MATCH (priority)-[:SET_BY]->(setBy:Body)
OPTIONAL MATCH (priority)-[:LED_BY]->(lead:Body)
RETURN priority.id AS id, priority.name AS name, priority.description AS description, setBy.id AS setBy, lead.id AS lead,
  COLLECT { MATCH (priority)-[contributes:CONTRIBUTED_BY]->(body:Body) RETURN body.id ORDER BY contributes.position } AS contributors,
  priority.measure AS measure, priority.baseline AS baseline, priority.target AS target,
  priority.validFrom AS validFrom, priority.validTo AS validTo
