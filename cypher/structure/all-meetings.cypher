// Every meeting.
// parameters: none
MATCH (meeting:Meeting)-[:OF]->(body:Body)
RETURN meeting.id AS id, body.id AS body, meeting.dateText AS date, meeting.title AS title, meeting.agendaItems AS agendaItems,
  meeting.papersIssuedText AS papersIssued, meeting.url AS url
