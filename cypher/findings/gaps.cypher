// Gaps that are shown, worst first.
// parameters: rules, severities, body, skip, first
MATCH (:Structure {id: 'structure'})-[:SHOWS]->(run:AnalysisRun)
MATCH (run)<-[:FOUND_BY]-(gap:Gap)
WHERE ($rules IS NULL OR gap.rule IN $rules)
  AND ($severities IS NULL OR gap.severity IN $severities)
  AND ($body IS NULL OR EXISTS { (gap)-[:CONCERNS]->(:Body {id: $body}) })
WITH gap
ORDER BY gap.rank
WITH collect(gap) AS found
RETURN size(found) AS total, [gap IN found[$skip..$skip + $first] | gap.detail] AS details
