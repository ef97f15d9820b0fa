// code: ML6b
// title: Priorities that no LSP, or only one, takes up
// theme: missing links
// why: A priority of the top body that no LSP takes up may be the county's business alone, or may have been forgotten in the districts.
// severity: LOW
// scope: topPriorities
// gate: contributors >= 0.5
// gate: placeLsps >= 1
// together: always
// parameters:
//   asOf (day): the day the structure speaks of
//   tops (bodies): the bodies that lines of reporting end in
//   minLsps (number, 2): from how many LSPs on a priority counts as taken up in the districts
// returns:
//   priority (Priority, subject): the priority of the top body
//   yes (Body list): LSPs that lead or contribute to it, or have a body reporting to them that does
//   no (Body list, concerns): the other LSPs of the area
// finding when yes: Only {yes} takes up “{priority}”
// finding: No LSP takes up “{priority}”
// findings: {count} of {scope} priorities of the top body are taken up by no LSP or only one: are they for the county alone?
// details: No more than one LSP of the area leads or contributes to these priorities, itself or through a body that reports to it.
// detail when yes: Of the LSPs of the area, only {yes} leads or contributes to it, itself or through a body that reports to it.
// detail: None of the LSPs of the area leads or contributes to it, nor any body that reports to one.
// remedy: Ask each LSP what it does for the priority, and name it as contributor or note that the priority is for the county alone.
// may be right: Some duties are the county's alone, such as schools or social care.
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
WHERE size(no) > 0 AND size(yes) < $minLsps
RETURN p.id AS priority, yes, no
