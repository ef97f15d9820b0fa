// code: WG2a
// title: Bodies that report in a circle
// theme: governance
// why: Where bodies report to each other in a circle, each can point to the next and nobody is answerable.
// severity: HIGH
// scope: reportingLines
// parameters:
//   asOf (day): the day the structure speaks of
// returns:
//   bodies (Body list, subject): the bodies of the circle, each reporting to the next and the last to the first
//   lines (rows): the reporting lines of the circle
//   lines.from (Body): the body that reports
//   lines.to (Body): the body that it reports to
//   lines.note (text): what the workbook says about the line
// finding: {bodies} report in a circle
// findings: {count} circles of bodies report to each other
// detail: Following the reporting lines up from any of these bodies leads back to it.
// evidence each lines when note: {from} reports to {to}: {note}.
// evidence each lines when not note: {from} reports to {to}.
// remedy: Drop the reporting line that says least, or turn it into an exchange of information.
// may be right: One of the lines may only be about passing on papers; then it is an exchange of information, not a reporting line.
MATCH p = (b:Body)((x:Body WHERE x.liveFrom <= $asOf < x.liveTo)-[r:REPORTS_TO WHERE r.liveFrom <= $asOf < r.liveTo]->(y:Body WHERE y.liveFrom <= $asOf < y.liveTo)){1,6}(b)
WITH b, [n IN nodes(p)[1..] | n.id] AS ids, relationships(p) AS steps
WHERE all(i IN ids WHERE b.id <= i) AND size(ids) = COUNT {UNWIND ids AS i RETURN DISTINCT i}
WITH [b.id] + ids[..-1] AS bodies, head(collect(steps)) AS steps
RETURN bodies, [s IN steps | {from: startNode(s).id, to: endNode(s).id, note: s.note}] AS lines
