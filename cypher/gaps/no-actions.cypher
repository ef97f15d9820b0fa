// code: FU1
// title: Bodies that meet and agree nothing
// theme: follow-up
// why: Meetings from which no action follows are for information, whatever the remit says.
// severity: HIGH
// scope: bodies
// gate: meetings >= 0.5
// gate: actions >= 0.5
// parameters:
//   asOf (day): the day the structure speaks of
//   minMeetings (number, 2): how often it must have met within a year
// returns:
//   body (Body, subject): the body
//   meetings (number): its meetings in the last year
//   functions (word list): what it does
// finding: {body} met {meetings|time|times} in a year and agreed no action
// findings: {count} of {scope} live bodies meet and agree no action
// detail: It {functions}, yet no action of it is on record.
// evidence: {meetings|meeting|meetings} in the last year, no action on record.
// remedy: Make the list of actions the first item of each meeting.
// may be right: Its actions may be kept elsewhere.
MATCH (b:Body)<-[:OF]-(m:Meeting)
WHERE b.liveFrom <= $asOf < b.liveTo AND $asOf - duration('P1Y') < m.date <= $asOf
WITH b, count(m) AS meetings
WHERE meetings >= $minMeetings
  AND any(f IN b.functions WHERE f IN ['DECIDES', 'COMMISSIONS', 'DELIVERS', 'COORDINATES'])
  AND NOT EXISTS {(b)<-[:OF]-(:Action)}
RETURN b.id AS body, meetings, b.functions AS functions
