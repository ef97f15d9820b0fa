// Gaps that are shown by rule, and how many of them are new: found now and not before, or dismissed before and listed again. Without the dismissed.
// parameters: none
MATCH (:Structure {id: 'structure'})-[:SHOWS]->(run:AnalysisRun)
MATCH (run)<-[:FOUND_BY]-(finding:Gap)
OPTIONAL MATCH (review:Review {id: 'GAP:' + finding.id})
WITH finding, coalesce(review.state, 'OPEN') AS state,
  coalesce(finding.fresh, false) OR coalesce(review.verdict IN ['DISMISS', 'RIGHT_AS_IT_IS'], false) AS isNew
WHERE state <> 'DISMISSED'
RETURN finding.rule AS id, 0 AS overlaps, count(*) AS gaps, sum(CASE WHEN isNew THEN 1 ELSE 0 END) AS fresh
ORDER BY id
