// code: ML2b
// title: LSPs with no way up to the top body
// theme: missing links
// why: The county's priorities and a district's priorities drift apart when the two bodies that set them have no tie.
// severity: HIGH
// scope: placeLsps
// gate: tops >= 1
// gate: linked >= 0.5
// parameters:
//   asOf (day): the day the structure speaks of
//   tops (bodies): the bodies that lines of reporting end in
// returns:
//   body (Body, subject): the LSP
//   top (Body, subject): the top body of its area
//   peers (Body list): LSPs of the area that do have a tie with the top body
//   shared (Person list): people who sit on both
// finding: {body} has no tie with {top}
// findings: {count} of {scope} LSPs have no tie with the top body
// detail when peers: No link of any kind is recorded between the two, while {peers} {peers:has|have} one.
// detail: No link of any kind is recorded between the two, and no reporting line leads from one to the other.
// evidence: No live link between {body} and {top}, in either direction.
// evidence each peers: {peers} is linked to {top}.
// evidence each shared: {shared}: a seat on both, a tie that leaves when the person does.
// remedy: Let the LSP coordinate with or advise {top}, and give its chair a seat there.
// may be right: A joint meeting may do the work without being recorded as a link.
MATCH (t:Body) WHERE t.id IN $tops AND t.liveFrom <= $asOf < t.liveTo
MATCH (t)-[:COVERS]->(:Area)<-[:WITHIN*0..4]-(:Area)<-[:COVERS]-(l:Body {kind: 'LSP'})
WHERE NOT l.id IN $tops AND l.liveFrom <= $asOf < l.liveTo
WITH DISTINCT t, l
WITH t, l,
  EXISTS {(l)-[r:REPORTS_TO|ADVISES|COORDINATES_WITH|COMMISSIONS|FUNDS|SHARES_INFORMATION_WITH]-(t) WHERE r.liveFrom <= $asOf < r.liveTo}
    OR EXISTS {(l)((x:Body)-[r:REPORTS_TO|ADVISES WHERE r.liveFrom <= $asOf < r.liveTo]->(y:Body WHERE y.liveFrom <= $asOf < y.liveTo)){1,3}(t)} AS tied
ORDER BY l.id
WITH t, collect({lsp: l, tied: tied}) AS all
UNWIND [x IN all WHERE NOT x.tied | x.lsp] AS l
RETURN l.id AS body, t.id AS top, [x IN all WHERE x.tied | x.lsp.id] AS peers,
  COLLECT {
    MATCH (l)<-[:OF]-(m:Membership)<-[:HOLDS]-(p:Person)-[:HOLDS]->(n:Membership)-[:OF]->(t) WHERE m.liveFrom <= $asOf < m.liveTo AND n.liveFrom <= $asOf < n.liveTo
    RETURN DISTINCT p.id ORDER BY p.id
  } AS shared
