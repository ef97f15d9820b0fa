// code: LD4
// title: Bodies that hold the structure together
// theme: load
// why: If such a body falters, the bodies behind it lose every link with the rest.
// severity: MEDIUM
// gate: linked >= 0.5
// compute: cut-points
// parameters:
//   asOf (day): the day the structure speaks of
//   tops (bodies): the bodies that lines of reporting end in, which are meant to hold the structure together
//   minCut (number, 2): how many bodies must hang on it
// returns:
//   body (Body, subject): the body
//   cut (Body list): the bodies that would be cut off
// finding: {cut|body hangs|bodies hang} on {body} alone
// findings: {count} bodies are each the only tie of others with the rest
// detail: Without it, {cut} would have no link with the rest of the structure.
// evidence each cut: {cut} has no link with the rest that does not pass through {body}.
// remedy: Give one of them a second link, and the body a deputy chair.
// may be right: It is the nature of a block or LSP that its groups hang on it.
MATCH (a:Body)-[r:REPORTS_TO|ADVISES|COORDINATES_WITH|COMMISSIONS|FUNDS|SHARES_INFORMATION_WITH]->(b:Body)
WHERE a.liveFrom <= $asOf < a.liveTo AND r.liveFrom <= $asOf < r.liveTo AND b.liveFrom <= $asOf < b.liveTo
RETURN DISTINCT a.id AS a, b.id AS b
ORDER BY a, b
