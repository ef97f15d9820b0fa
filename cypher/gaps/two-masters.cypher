// code: WG2b
// title: Bodies that answer to two others
// theme: governance
// why: A body that answers to two others can be given two directions, or play one off against the other.
// severity: LOW
// scope: answering
// parameters:
//   asOf (day): the day the structure speaks of
// returns:
//   body (Body, subject): the body that answers to several
//   masters (Body list, concerns): the bodies that it reports to
// finding: {body} reports to {masters|body|bodies}
// findings: {count} of {scope} bodies report to more than one other
// detail: It reports to {masters}. Which of them gives direction?
// evidence each masters: It reports to {masters}.
// remedy: Keep one leading line; let it share information with the others.
// may be right: One line may be about the service and another about the money. Bodies required by law often answer twice; they are left out here.
MATCH (b:Body)-[r:REPORTS_TO]->(p:Body)
WHERE b.liveFrom <= $asOf < b.liveTo AND r.liveFrom <= $asOf < r.liveTo AND p.liveFrom <= $asOf < p.liveTo
WITH b, p ORDER BY p.id
WITH b, collect(DISTINCT p) AS masters
WHERE size(masters) > 1
  AND NOT coalesce(b.statutory, false)
  AND none(p IN masters WHERE EXISTS {(p)((x:Body)-[s:REPORTS_TO WHERE s.liveFrom <= $asOf < s.liveTo]->(y:Body WHERE y.liveFrom <= $asOf < y.liveTo)){1,6}(b)})
RETURN b.id AS body, [p IN masters | p.id] AS masters
