// code: ML3
// title: Reporting lines where nothing comes back down
// theme: missing links
// why: A group that only sends reports up never learns what was made of them, and stops writing them with care.
// severity: MEDIUM
// scope: reportingLines
// gate: namedSeats >= 0.5
// parameters:
//   asOf (day): the day the structure speaks of
// returns:
//   body (Body, subject): the body that reports
//   parent (Body, subject): the body that it reports to
// finding: {body} reports to {parent}, and nothing comes back
// findings: {count} of {scope} reporting lines bring nothing back down
// detail: The two share no member and no exchange of information, money or tasks, and no member of {body} owns an action of {parent}.
// evidence: {body} reports to {parent}.
// evidence: No person sits on both, and no other link joins them.
// remedy: Give {body} a report-back item at {parent}, or a named member who sits on both.
// may be right: An officer who serves both without a seat may carry the word back.
MATCH (c:Body)-[r:REPORTS_TO]->(p:Body)
WHERE c.liveFrom <= $asOf < c.liveTo AND r.liveFrom <= $asOf < r.liveTo AND p.liveFrom <= $asOf < p.liveTo
  AND NOT EXISTS {(p)-[q:SHARES_INFORMATION_WITH|COORDINATES_WITH|COMMISSIONS|FUNDS]-(c) WHERE q.liveFrom <= $asOf < q.liveTo}
  AND NOT EXISTS {(p)-[q:ADVISES|REPORTS_TO]->(c) WHERE q.liveFrom <= $asOf < q.liveTo}
WITH p, collect(DISTINCT c) AS cs
WITH p, cs, COLLECT {
  MATCH (p)<-[:OF]-(n:Membership)<-[:HOLDS]-(x:Person) WHERE n.liveFrom <= $asOf < n.liveTo RETURN DISTINCT x
} AS above, COLLECT {
  MATCH (p)<-[:OF]-(:Action)-[:OWNED_BY]->(x:Person) RETURN DISTINCT x
} AS owners
UNWIND cs AS c
WITH c, p, above + owners AS known
WHERE NOT EXISTS {(c)<-[:OF]-(m:Membership)<-[:HOLDS]-(x:Person) WHERE x IN known AND m.liveFrom <= $asOf < m.liveTo}
RETURN c.id AS body, p.id AS parent
