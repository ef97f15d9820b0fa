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
WITH z ORDER BY z.id
WITH z, COLLECT {
  MATCH (z)-[r:REPORTS_TO|ADVISES|COORDINATES_WITH|COMMISSIONS|FUNDS|SHARES_INFORMATION_WITH]-(o:Body)
  WHERE r.liveFrom <= $asOf < r.liveTo AND o.liveFrom <= $asOf < o.liveTo
  RETURN DISTINCT o ORDER BY o.id
} AS near
WHERE 2 <= size(near) <= $hubMax
UNWIND range(0, size(near) - 2) AS i
UNWIND range(i + 1, size(near) - 1) AS j
WITH near[i] AS a, near[j] AS b, sum(1.0 / size(near)) AS strength, collect(z.id) AS via
WHERE strength >= $minStrength
WITH a, collect({b: b, via: via, strength: strength}) AS others
WITH a, others, COLLECT {
  MATCH (a)-[r:REPORTS_TO|ADVISES|COORDINATES_WITH|COMMISSIONS|FUNDS|SHARES_INFORMATION_WITH]-(o:Body) WHERE r.liveFrom <= $asOf < r.liveTo RETURN o
} AS linked, COLLECT {MATCH (a)-[:HAS_THEME]->(t:Theme) RETURN t} AS themes, COLLECT {
  MATCH (a)<-[:LED_BY|CONTRIBUTED_BY]-(q:Priority) WHERE q.liveFrom <= $asOf < q.liveTo RETURN q
} AS priorities
UNWIND others AS other
WITH a, other.b AS b, other.via AS via, other.strength AS strength, linked, themes, priorities
WHERE NOT b IN linked
  AND (EXISTS {(b)-[:HAS_THEME]->(t:Theme) WHERE t IN themes}
    OR EXISTS {(b)<-[:LED_BY|CONTRIBUTED_BY]-(q:Priority) WHERE q IN priorities})
RETURN a.id AS a, b.id AS b, via, round(strength, 3) AS strength
ORDER BY strength DESC, a, b LIMIT 10
