// Findings that are shown and ask for a decision by body, and how many of them are new. Without the dismissed.
// parameters: none
MATCH (:Structure {id: 'structure'})-[:SHOWS]->(run:AnalysisRun)
MATCH (run)<-[:FOUND_BY]-(finding:Gap|Overlap)
WHERE finding:Gap OR (finding.class IN ['DUPLICATION', 'OVERLAP'] AND COUNT { (finding)-[:CONCERNS]->(:Body) } = 2)
OPTIONAL MATCH (review:Review {id: CASE WHEN finding:Gap THEN 'GAP:' ELSE 'OVERLAP:' END + finding.id})
WITH finding, coalesce(review.state, 'OPEN') AS state,
  coalesce(finding.fresh, false) OR coalesce(review.verdict IN ['DISMISS', 'RIGHT_AS_IT_IS'], false) AS isNew
WHERE state <> 'DISMISSED'
MATCH (finding)-[:CONCERNS]->(body:Body)
RETURN body.id AS id, body.name AS name, body.kind AS kind, sum(CASE WHEN finding:Overlap THEN 1 ELSE 0 END) AS overlaps,
  sum(CASE WHEN finding:Gap THEN 1 ELSE 0 END) AS gaps, sum(CASE WHEN isNew THEN 1 ELSE 0 END) AS fresh
ORDER BY fresh DESC, gaps + overlaps DESC, id
