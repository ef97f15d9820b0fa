// Gaps that are shown, worst first. Without states the dismissed are left out.
// What is new was found now and not by the analysis before, or was dismissed before and is listed again.
// parameters: rules, severities, body, states, assignee, onlyNew, skip, first
MATCH (:Structure {id: 'structure'})-[:SHOWS]->(run:AnalysisRun)
MATCH (run)<-[:FOUND_BY]-(gap:Gap)
WHERE ($rules IS NULL OR gap.rule IN $rules)
  AND ($severities IS NULL OR gap.severity IN $severities)
  AND ($body IS NULL OR EXISTS { (gap)-[:CONCERNS]->(:Body {id: $body}) })
OPTIONAL MATCH (review:Review {id: 'GAP:' + gap.id})
WITH gap, coalesce(review.state, 'OPEN') AS state, review.assignee AS assignee,
  coalesce(gap.fresh, false) OR coalesce(review.verdict IN ['DISMISS', 'RIGHT_AS_IT_IS'], false) AS isNew
WHERE CASE WHEN $states IS NULL THEN state <> 'DISMISSED' ELSE state IN $states END
  AND ($assignee IS NULL OR assignee = $assignee)
  AND (isNew OR NOT $onlyNew)
WITH gap
ORDER BY gap.rank
WITH collect(gap) AS found
RETURN size(found) AS total, [gap IN found[$skip..$skip + $first] | gap.detail] AS details
