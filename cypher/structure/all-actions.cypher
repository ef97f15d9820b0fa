// Every action.
// parameters: none
MATCH (action:Action)-[:OF]->(body:Body)
OPTIONAL MATCH (action)-[:OWNED_BY]->(person:Person)
OPTIONAL MATCH (action)-[:OWNED_BY]->(organisation:Organisation)
RETURN action.id AS id, action.title AS title, body.id AS body, coalesce(person.id, organisation.id) AS owner,
  action.dueText AS due, action.status AS status, action.completedText AS completed, action.meetingDateText AS meetingDate
