// code: FU3
// title: Papers that come late
// theme: follow-up
// why: Members who get their papers the day before come unprepared, and put the decision off.
// severity: MEDIUM
// scope: bodies
// gate: papers >= 0.5
// parameters:
//   asOf (day): the day the structure speaks of
//   clearDays (number, 5): days that should lie between the papers and the meeting
//   lastMeetings (number, 6): how many of the last meetings are looked at
//   minMeetings (number, 5): with fewer meetings a share says little
//   lateShare (share, 0.67): which share of them must have been late
// returns:
//   body (Body, subject): the body
//   late (number): meetings whose papers were late
//   of (number): meetings looked at
//   mean (number): clear days on average
// finding: Papers for {late} of the last {of} meetings of {body} came late
// findings: {count} of {scope} live bodies send their papers late
// detail: On average {mean|clear day|clear days} lay between the papers and the meeting; five is the usual rule of local government.
// evidence: {late} of the last {of} meetings had fewer than five clear days; the average is {mean}.
// remedy: Fix the day on which papers go out, and hold over what comes later.
// may be right: The five days are a rule for councils, not for partnerships.
MATCH (m:Meeting)-[:OF]->(b:Body)
WHERE m.date <= $asOf AND m.papersIssued IS NOT NULL AND b.liveFrom <= $asOf < b.liveTo
WITH b, duration.inDays(m.papersIssued, m.date).days - 1 AS days ORDER BY m.date DESC, m.id
WITH b, collect(days)[..$lastMeetings] AS clear
WHERE size(clear) >= $minMeetings
WITH b, clear, size([c IN clear WHERE c < $clearDays]) AS late
WHERE late > $lateShare * size(clear)
RETURN b.id AS body, late, size(clear) AS of, round(reduce(s = 0.0, c IN clear | s + c) / size(clear), 1) AS mean
