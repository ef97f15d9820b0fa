// Overlaps that are shown, most at stake first. Without classes the watch list is left out, without states the dismissed.
// What is new was found now and not by the analysis before, or was dismissed before and is listed again.
// parameters: classes, body, minProbability, states, assignee, onlyNew, skip, first
MATCH (:Structure {id: 'structure'})-[:SHOWS]->(run:AnalysisRun)
MATCH (run)<-[:FOUND_BY]-(overlap:Overlap)
WHERE COUNT { (overlap)-[:CONCERNS]->(:Body) } = 2
  AND CASE WHEN $classes IS NULL THEN overlap.class <> 'WATCH' ELSE overlap.class IN $classes END
  AND ($body IS NULL OR EXISTS { (overlap)-[:CONCERNS]->(:Body {id: $body}) })
  AND ($minProbability IS NULL OR overlap.probability >= $minProbability)
OPTIONAL MATCH (review:Review {id: 'OVERLAP:' + overlap.id})
WITH overlap, coalesce(review.state, 'OPEN') AS state, review.assignee AS assignee,
  coalesce(overlap.fresh, false) OR coalesce(review.verdict IN ['DISMISS', 'RIGHT_AS_IT_IS'], false) AS isNew
WHERE CASE WHEN $states IS NULL THEN state <> 'DISMISSED' ELSE state IN $states END
  AND ($assignee IS NULL OR assignee = $assignee)
  AND (isNew OR NOT $onlyNew)
WITH overlap
ORDER BY overlap.severity DESC, overlap.rank
WITH collect(overlap) AS found
RETURN size(found) AS total, [overlap IN found[$skip..$skip + $first] | overlap.detail] AS details
