// code: LD1
// title: People on too many bodies
// theme: load
// why: Nobody can prepare for so many meetings; papers go unread and the same few people are asked again.
// severity: MEDIUM
// scope: people
// gate: namedSeats >= 0.5
// parameters:
//   asOf (day): the day the structure speaks of
//   minBodies (number, 6): on how many bodies a person must sit
//   minHours (number, 200): hours a year in meetings and preparing for them; 200 is more than a day a fortnight
// returns:
//   person (Person, subject): the person
//   hours (number): hours a year, an hour of preparation for each meeting included
//   days (number): the same in working days
//   bodies (rows): the bodies, most hours first
//   bodies.body (Body): a body that the person sits on
//   bodies.meetings (number): its meetings a year
//   bodies.hours (number): hours a year that it takes
//   bodies.assumed (yes or no): how often or how long it meets is not recorded
// finding: {person}: {bodies|body|bodies} and about {hours} hours a year
// findings: {count} of {scope} people with a seat sit on too many bodies
// detail: Meetings and preparation take about {days} working days a year. An hour of preparation is counted for each meeting.
// evidence each bodies when not assumed: {body}: {meetings|meeting|meetings} a year, about {hours} hours.
// evidence each bodies when assumed: {body}: about {hours} hours a year, taking {meetings|meeting|meetings} or two hours where nothing is recorded.
// remedy: Let somebody else take some of the seats, or hold meetings with the same members on one day.
// may be right: It may be the person's job, as it is for a partnership officer.
MATCH (p:Person)-[:HOLDS]->(m:Membership)-[:OF]->(b:Body)
WHERE m.liveFrom <= $asOf < m.liveTo AND b.liveFrom <= $asOf < b.liveTo
WITH p, collect(DISTINCT b) AS bs
WHERE size(bs) >= $minBodies
UNWIND bs AS b
WITH p, b, coalesce(b.meetingsPerYear, 4) AS meetings, coalesce(b.meetingHours, 2) + 1 AS each,
  b.meetingsPerYear IS NULL OR b.meetingHours IS NULL AS assumed
ORDER BY meetings * each DESC, b.id
WITH p, sum(1.0 * meetings * each) AS hours,
  collect({body: b.id, meetings: meetings, hours: 1.0 * meetings * each, assumed: assumed}) AS bodies
WHERE hours >= $minHours
RETURN p.id AS person, hours, round(hours / 7.4) AS days, bodies
