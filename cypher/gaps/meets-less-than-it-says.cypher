// code: WG9
// title: Bodies that meet less often than they say
// theme: governance
// why: Meetings that are planned and not held cost preparation and put decisions off.
// severity: MEDIUM
// scope: bodies
// gate: frequencies >= 0.5
// gate: keptMeetings >= 0.6
// parameters:
//   asOf (day): the day the structure speaks of
//   keptShare (share, 0.6): which share of the stated meetings must have been held
//   minDue (number, 3): with fewer meetings due than this a share says little
// returns:
//   body (Body, subject): the body
//   held (number): meetings on record
//   due (number): meetings due in that time
//   since (day): since when they are counted
//   stated (number): how often a year it says that it meets
// finding: {body} held {held} of about {due} meetings
// findings: {count} of {scope} live bodies meet less often than they say
// detail: It says that it meets {stated|time|times} a year. Counted since {since}.
// evidence: {held|meeting|meetings} on record since {since}; about {due} would have been due.
// remedy: Plan fewer meetings and hold them.
// may be right: Meetings may have been held without being recorded.
MATCH (m0:Meeting)
WITH min(m0.date) AS first
MATCH (b:Body) WHERE b.liveFrom <= $asOf < b.liveTo
WITH b, CASE WHEN b.liveFrom > first THEN b.liveFrom ELSE first END AS since
WITH b, since, b.meetingsPerYear * duration.inDays(since, $asOf).days / 365.0 AS due,
  COLLECT {MATCH (b)<-[:OF]-(m:Meeting) WHERE since <= m.date <= $asOf RETURN m.date} AS days
WHERE due >= $minDue AND size(days) < $keptShare * due AND any(d IN days WHERE d >= $asOf - duration('P1Y'))
RETURN b.id AS body, size(days) AS held, round(due) AS due, toString(since) AS since, b.meetingsPerYear AS stated
