// code: LD3
// title: The same people in two rooms
// theme: load
// why: Where the same people meet twice under different names, one meeting could do.
// severity: MEDIUM
// gate: namedSeats >= 0.5
// compute: join-pairs
// parameters:
//   asOf (day): the day the structure speaks of
//   minShared (number, 6): how many people must sit on both
//   minLikeness (share, 0.75): how alike the two lists of people must be: 1 is the same people
//   minHours (number, 60): hours a year that they spend in the smaller of the two
// returns:
//   bodies (Body list, subject): the bodies
//   pairs (rows): each two of them
//   pairs.a (Body): a body
//   pairs.b (Body): another body
//   pairs.shared (number): people who sit on both
//   pairs.ofA (number): people on the first
//   pairs.ofB (number): people on the second
//   pairs.hours (number): hours a year that the shared people spend in the one that meets less
// finding: Much the same people meet as {bodies}
// findings: In {count} cases much the same people meet twice
// detail: A joint meeting, or two on one day, would save them a journey each time.
// evidence each pairs: {shared} people sit on both {a} ({ofA} people) and {b} ({ofB} people), {hours} hours a year between them.
// remedy: Hold the meetings jointly, or one after the other.
// may be right: The law may ask for two bodies, or the business may need to be kept apart.
MATCH (b:Body)<-[:OF]-(m:Membership)<-[:HOLDS]-(p:Person)
WHERE b.liveFrom <= $asOf < b.liveTo AND m.liveFrom <= $asOf < m.liveTo
WITH b, collect(DISTINCT p) AS people
WHERE size(people) >= $minShared
WITH b, people ORDER BY b.id
UNWIND people AS p
WITH p, collect(b) AS bs, collect(size(people)) AS sizes
UNWIND range(0, size(bs) - 2) AS i
UNWIND range(i + 1, size(bs) - 1) AS j
WITH bs[i] AS a, bs[j] AS b, sizes[i] AS ofA, sizes[j] AS ofB, count(*) AS shared
WHERE shared >= $minShared AND shared / sqrt(1.0 * ofA * ofB) >= $minLikeness
WITH a, b, shared, ofA, ofB,
  coalesce(a.meetingsPerYear, 4) * coalesce(a.meetingHours, 2) AS hoursA,
  coalesce(b.meetingsPerYear, 4) * coalesce(b.meetingHours, 2) AS hoursB
WITH a, b, shared, ofA, ofB, shared * CASE WHEN hoursA < hoursB THEN hoursA ELSE hoursB END AS hours
WHERE hours >= $minHours
WITH a, b, shared, ofA, ofB, hours
WHERE NOT EXISTS {(a)-[r:REPORTS_TO]-(b) WHERE r.liveFrom <= $asOf < r.liveTo}
RETURN a.id AS a, b.id AS b, shared, ofA, ofB, round(hours) AS hours
ORDER BY a, b
