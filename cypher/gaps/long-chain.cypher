// code: WG2c
// title: Bodies far from the top
// theme: governance
// why: With each layer that a report passes, it comes later and says less.
// severity: LOW
// scope: bodies
// gate: tops >= 1
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
UNWIND $tops AS top
MATCH (t:Body {id: top})
CALL (t) {
  MATCH p = ANY SHORTEST (b:Body)((x:Body)-[r:REPORTS_TO WHERE r.liveFrom <= $asOf < r.liveTo]->(y:Body WHERE y.liveFrom <= $asOf < y.liveTo)){1,8}(t)
  WHERE b.liveFrom <= $asOf < b.liveTo
  RETURN b, length(p) AS steps, [n IN nodes(p)[1..] | n.id] AS path
}
WITH b, steps, path
ORDER BY steps, path[-1]
WITH b, collect({steps: steps, path: path})[0] AS best
WHERE best.steps > $maxSteps
RETURN b.id AS body, best.steps AS steps, best.path AS path
