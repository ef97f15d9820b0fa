// code: WG2c
// title: Bodies far from the top
// theme: governance
// why: With each layer that a report passes, it comes later and says less.
// severity: LOW
// scope: bodies
// gate: tops >= 1
// compute: shortest-ways
// parameters:
//   asOf (day): the day the structure speaks of
//   tops (bodies): the bodies that lines of reporting end in
//   maxSteps (number, 3): how many steps up to the top are still short
// returns:
//   body (Body, subject): the body
//   steps (number): reporting lines from it to the top
//   path (Body list): the bodies on the way
// finding: {body} is {steps|reporting line|reporting lines} away from the top
// findings: {count} of {scope} live bodies are far from the top
// detail: The shortest way up leads by {path}.
// evidence: Its shortest way up leads by {path}.
// remedy: Let it report one layer higher, or close a layer between.
// may be right: Each layer may add something of its own.
MATCH (a:Body)-[r:REPORTS_TO]->(b:Body)
WHERE a.liveFrom <= $asOf < a.liveTo AND r.liveFrom <= $asOf < r.liveTo AND b.liveFrom <= $asOf < b.liveTo
RETURN DISTINCT a.id AS a, b.id AS b
ORDER BY a, b
