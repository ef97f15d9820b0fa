// Meetings by their ids, and meetings of bodies: newest first.
// parameters: ids, bodies
CALL () {
  UNWIND $ids AS wanted
  MATCH (meeting:Meeting {id: wanted})
  RETURN wanted, meeting
  UNION ALL
  UNWIND $bodies AS wanted
  MATCH (:Body {id: wanted})<-[:OF]-(meeting:Meeting)
  RETURN wanted, meeting
}
MATCH (meeting)-[:OF]->(body:Body)
RETURN wanted, meeting.id AS id, body.id AS body, meeting.dateText AS date, meeting.title AS title, meeting.agendaItems AS agendaItems,
  meeting.papersIssuedText AS papersIssued, meeting.url AS url
ORDER BY meeting.date DESC, id
