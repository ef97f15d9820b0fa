// Hours a year that people spend in meetings of the bodies they sit on. Missing numbers are taken as 4 meetings of 2 hours.
// parameters: ids, asOf
UNWIND $ids AS wanted
MATCH (:Person {id: wanted})-[:HOLDS]->(seat:Membership)-[:OF]->(body:Body)
WHERE seat.liveFrom <= $asOf < seat.liveTo AND body.liveFrom <= $asOf < body.liveTo
WITH DISTINCT wanted, body
WITH wanted, coalesce(body.meetingsPerYear, 4) AS meetings, coalesce(body.meetingHours, 2) AS hours
RETURN wanted, count(*) AS bodies, sum(meetings * hours) AS inMeetings, sum(meetings * (hours + 1)) AS withPreparation
