// code: ML6a
// title: Priorities that some LSPs leave aside
// theme: missing links
// why: A county priority that is taken up in some districts and not in others is delivered to some residents and not to others.
// severity: HIGH
// scope: topPriorities
// gate: contributors >= 0.5
// gate: placeLsps >= 1
// parameters:
//   asOf (day): the day the structure speaks of
//   tops (bodies): the bodies that lines of reporting end in
//   minLsps (number, 2): how many LSPs must take a priority up before the others are out of step
// returns:
//   priority (Priority, subject): the priority of the top body
//   yes (Body list): LSPs that lead or contribute to it, or have a body reporting to them that does
//   no (Body list, concerns): the other LSPs of the area
// finding: The priority “{priority}” is left aside by {no}
// findings: {count} of {scope} priorities of the top body are left aside by some LSPs
// detail: {yes} {yes:takes|take} it up; {no} neither {no:leads nor contributes|lead nor contribute}, and no body that reports to them does.
// evidence each no: {no} is not named as lead or contributor.
// evidence each yes: {yes} takes it up.
// remedy: Ask the LSPs that leave it aside to contribute, or agree in writing why the priority is not theirs.
// may be right: The problem may not exist in that district.
MATCH (p:Priority)-[:SET_BY]->(t:Body)
WHERE t.id IN $tops AND p.liveFrom <= $asOf < p.liveTo
MATCH (t)-[:COVERS]->(:Area)<-[:WITHIN*0..4]-(:Area)<-[:COVERS]-(l:Body {kind: 'LSP'})
WHERE NOT l.id IN $tops AND l.liveFrom <= $asOf < l.liveTo
WITH DISTINCT p, l
WITH p, l,
  EXISTS {(p)-[:LED_BY|CONTRIBUTED_BY]->(l)}
    OR EXISTS {(p)-[:LED_BY|CONTRIBUTED_BY]->(c:Body)-[r:REPORTS_TO]->(l) WHERE c.liveFrom <= $asOf < c.liveTo AND r.liveFrom <= $asOf < r.liveTo} AS taken
ORDER BY l.id
WITH p, collect(CASE WHEN taken THEN l.id END) AS yes, collect(CASE WHEN NOT taken THEN l.id END) AS no
WHERE size(no) > 0 AND size(yes) >= $minLsps
RETURN p.id AS priority, yes, no
