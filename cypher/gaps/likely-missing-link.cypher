// code: ML8
// title: Bodies that would be expected to have a link
// theme: missing links
// why: Two bodies that work with the same others on the same theme usually know of each other; where no link is recorded it may have been forgotten.
// severity: LOW
// together: always
// parameters:
//   asOf (day): the day the structure speaks of
//   hubMax (number, 12): bodies with more links than this say little about who belongs together
//   minStrength (number, 0.5): how strong the shared neighbours must be; each counts one divided by its links
// returns:
//   a (Body, subject): a body
//   b (Body, subject): another body
//   via (Body list): the bodies that both are linked to
//   strength (number): strength of the shared neighbours
// finding: {a} and {b} may be missing a link
// findings: {count|pair|pairs} of bodies may be missing a link
// details: The two of each pair are linked to the same others and share a theme or a priority, but no link between them is recorded. At most ten pairs are shown, the strongest first.
// detail: Both are linked to {via}, and they share a theme or a priority.
// evidence: No link with {b}, though both are linked to {via}.
// remedy: Ask both chairs whether they work together; if so, record it.
// may be right: They may have nothing to say to each other.
MATCH (z:Body)
WHERE z.liveFrom <= $asOf < z.liveTo
WITH z, COUNT {MATCH (z)-[r:REPORTS_TO|ADVISES|COORDINATES_WITH|COMMISSIONS|FUNDS|SHARES_INFORMATION_WITH]-(o:Body) WHERE r.liveFrom <= $asOf < r.liveTo AND o.liveFrom <= $asOf < o.liveTo RETURN DISTINCT o} AS links
WHERE 2 <= links <= $hubMax
MATCH (a:Body)-[r1:REPORTS_TO|ADVISES|COORDINATES_WITH|COMMISSIONS|FUNDS|SHARES_INFORMATION_WITH]-(z)-[r2:REPORTS_TO|ADVISES|COORDINATES_WITH|COMMISSIONS|FUNDS|SHARES_INFORMATION_WITH]-(b:Body)
WHERE a.id < b.id AND a.liveFrom <= $asOf < a.liveTo AND b.liveFrom <= $asOf < b.liveTo AND r1.liveFrom <= $asOf < r1.liveTo AND r2.liveFrom <= $asOf < r2.liveTo
WITH DISTINCT a, b, z, links
ORDER BY z.id
WITH a, b, sum(1.0 / links) AS strength, collect(z.id) AS via
WHERE strength >= $minStrength
  AND NOT EXISTS {(a)-[r:REPORTS_TO|ADVISES|COORDINATES_WITH|COMMISSIONS|FUNDS|SHARES_INFORMATION_WITH]-(b) WHERE r.liveFrom <= $asOf < r.liveTo}
  AND (EXISTS {(a)-[:HAS_THEME]->(:Theme)<-[:HAS_THEME]-(b)}
    OR EXISTS {(a)<-[:LED_BY|CONTRIBUTED_BY]-(q:Priority)-[:LED_BY|CONTRIBUTED_BY]->(b) WHERE q.liveFrom <= $asOf < q.liveTo})
RETURN a.id AS a, b.id AS b, via, round(strength, 3) AS strength
ORDER BY strength DESC, a, b LIMIT 10
