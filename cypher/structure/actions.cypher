// Actions by their ids, of bodies, and of those who own them: overdue first, then open, then the rest.
// parameters: ids, bodies, owners, asOf
CALL () {
  UNWIND $ids AS wanted
  MATCH (action:Action {id: wanted})
  RETURN wanted, action
  UNION ALL
  UNWIND $bodies AS wanted
  MATCH (:Body {id: wanted})<-[:OF]-(action:Action)
  RETURN wanted, action
  UNION ALL
  UNWIND $owners AS wanted
  MATCH (:Person {id: wanted})<-[:OWNED_BY]-(action:Action)
  RETURN wanted, action
  UNION ALL
  UNWIND $owners AS wanted
  MATCH (:Organisation {id: wanted})<-[:OWNED_BY]-(action:Action)
  RETURN wanted, action
}
MATCH (action)-[:OF]->(body:Body)
OPTIONAL MATCH (action)-[:OWNED_BY]->(person:Person)
OPTIONAL MATCH (action)-[:OWNED_BY]->(organisation:Organisation)
WITH wanted, action, body, person, organisation,
  coalesce(action.status = 'OPEN' AND action.due < $asOf, false) AS overdue
RETURN wanted, action.id AS id, action.title AS title, body.id AS body, coalesce(person.id, organisation.id) AS owner,
  action.dueText AS due, action.status AS status, action.completedText AS completed, action.meetingDateText AS meetingDate,
  person.id AS ownerPerson, organisation.id AS ownerOrganisation, overdue
ORDER BY overdue DESC, CASE status WHEN 'OPEN' THEN 0 ELSE 1 END, coalesce(action.due, action.completed), id
