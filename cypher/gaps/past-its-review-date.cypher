// code: WG6
// title: Bodies past their review date
// theme: governance
// why: A review date is a promise to ask whether the body is still needed.
// severity when overAYear: MEDIUM
// severity when taskAndFinish: MEDIUM
// severity: LOW
// scope: bodies
// parameters:
//   asOf (day): the day the structure speaks of
// returns:
//   body (Body, subject): the body
//   due (day): its review date
//   overAYear (yes or no): more than a year past
//   taskAndFinish (yes or no): it was set up for one task
// finding when taskAndFinish: {body} was set up for one task and is past its date
// finding: {body} is past its review date
// findings: {count} of {scope} live bodies are past their review date
// detail: It was due for review by {due}.
// evidence: Review date: {due}.
// remedy when taskAndFinish: Close it, or agree what remains and until when.
// remedy: Close it, give it a new purpose, or confirm it with a new date.
// may be right: The review may have been held without a new date being recorded.
MATCH (b:Body)
WHERE b.liveFrom <= $asOf < b.liveTo AND b.reviewDate < $asOf
RETURN b.id AS body, toString(b.reviewDate) AS due, b.reviewDate < $asOf - duration('P1Y') AS overAYear,
  coalesce(toLower(b.subtype) CONTAINS 'task', false) AS taskAndFinish
