// code: ML2
// title: Forums with no way up to their LSP
// theme: missing links
// why: What residents say at a forum goes nowhere when it has no way to the partnership for their place.
// severity when via: MEDIUM
// severity: HIGH
// scope: placeForums
// gate: forumLinks >= 0.5
// parameters:
//   asOf (day): the day the structure speaks of
//   tops (bodies): the bodies that lines of reporting end in
// returns:
//   body (Body, subject): the forum
//   lsps (Body list, concerns): the LSPs of its place
//   via (Body list): bodies linked to both, so that word may get through
// finding: {body} has no way up to {lsps}
// findings: {count} of {scope} forums have no way up to the LSP of their place
// detail when via: It has no link to {lsps}, and no body that it reports to or advises reports there. Word may get through by {via}, but nobody is bound to pass it on.
// detail: It has no link to {lsps}, and no body that it reports to or advises reports there.
// evidence each lsps: {lsps} is the LSP of its place; no link between the two is on record.
// evidence each via: {via} is linked to both.
// remedy: Let the forum advise the LSP, or give it a standing item there.
// may be right: The forum may be heard by another route, such as a councillor who sits on both.
MATCH (f:Body {kind: 'FORUM'})-[:COVERS]->(:Area)-[:WITHIN*0..4]->(:Area)<-[:COVERS]-(l:Body {kind: 'LSP'})
WHERE f.liveFrom <= $asOf < f.liveTo AND l.liveFrom <= $asOf < l.liveTo AND NOT l.id IN $tops
WITH DISTINCT f, l
WITH f, l,
  EXISTS {(f)-[r:REPORTS_TO|ADVISES|COORDINATES_WITH|COMMISSIONS|FUNDS|SHARES_INFORMATION_WITH]-(l) WHERE r.liveFrom <= $asOf < r.liveTo}
    OR EXISTS {(f)-[r:REPORTS_TO|ADVISES]->(m:Body)-[s:REPORTS_TO]->(l) WHERE r.liveFrom <= $asOf < r.liveTo AND m.liveFrom <= $asOf < m.liveTo AND s.liveFrom <= $asOf < s.liveTo} AS up,
  COLLECT {
    MATCH (f)-[r:REPORTS_TO|ADVISES|COORDINATES_WITH|COMMISSIONS|FUNDS|SHARES_INFORMATION_WITH]-(m:Body)-[s:REPORTS_TO|ADVISES|COORDINATES_WITH]-(l)
    WHERE r.liveFrom <= $asOf < r.liveTo AND m.liveFrom <= $asOf < m.liveTo AND s.liveFrom <= $asOf < s.liveTo
    RETURN DISTINCT m.id ORDER BY m.id
  } AS via
ORDER BY l.id
WITH f, collect(l.id) AS lsps, collect(up) AS ups, collect(via) AS vias
WHERE none(up IN ups WHERE up)
RETURN f.id AS body, lsps, reduce(all = [], via IN vias | all + [x IN via WHERE NOT x IN all]) AS via
