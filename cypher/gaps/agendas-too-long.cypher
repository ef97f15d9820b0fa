// code: FU4
// title: Agendas that are too long
// theme: follow-up
// why: Twenty items in two hours means that each is noted and none is decided.
// severity: MEDIUM
// scope: bodies
// gate: agendas >= 0.5
// parameters:
//   asOf (day): the day the structure speaks of
//   lastMeetings (number, 6): how many of the last meetings are looked at
//   minMeetings (number, 3): with fewer meetings a middle value says little
//   maxItems (number, 12): more items than this are many
//   minMinutes (number, 8): fewer minutes an item than this are few
// returns:
//   body (Body, subject): the body
//   items (number): items on the middle agenda
//   minutes (number): minutes an item, where the length of meetings is recorded
//   meetings (number): meetings looked at
// finding when minutes: {body} has {items} items on its agenda, {minutes|minute|minutes} each
// finding: {body} has {items} items on its agenda
// findings: {count} of {scope} live bodies have agendas that are too long
// detail: Of its last {meetings} meetings, half had {items} items or more.
// evidence: Middle agenda of the last {meetings|meeting|meetings}: {items|item|items}.
// evidence when minutes: That leaves {minutes|minute|minutes} an item.
// remedy: Take three items that need a decision, and send the rest as a note.
// may be right: Many items may be for noting and take no time.
MATCH (b:Body)
WHERE b.liveFrom <= $asOf < b.liveTo
WITH b, COLLECT {
  MATCH (b)<-[:OF]-(m:Meeting) WHERE m.date <= $asOf AND m.agendaItems IS NOT NULL
  RETURN m.agendaItems ORDER BY m.date DESC, m.id LIMIT 30
}[..$lastMeetings] AS agendas
WHERE size(agendas) >= $minMeetings
UNWIND agendas AS agenda
WITH b, size(agendas) AS meetings, percentileCont(agenda, 0.5) AS items
WHERE items > $maxItems AND (b.meetingHours IS NULL OR b.meetingHours * 60 / items < $minMinutes)
RETURN b.id AS body, items, round(b.meetingHours * 60 / items) AS minutes, meetings
