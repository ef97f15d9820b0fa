// Overlaps that are shown, most at stake first. Without classes the watch list is left out.
// parameters: classes, body, skip, first
MATCH (:Structure {id: 'structure'})-[:SHOWS]->(run:AnalysisRun)
MATCH (run)<-[:FOUND_BY]-(overlap:Overlap)
WHERE COUNT { (overlap)-[:CONCERNS]->(:Body) } = 2
  AND CASE WHEN $classes IS NULL THEN overlap.class <> 'WATCH' ELSE overlap.class IN $classes END
  AND ($body IS NULL OR EXISTS { (overlap)-[:CONCERNS]->(:Body {id: $body}) })
WITH overlap
ORDER BY overlap.severity DESC, overlap.rank
WITH collect(overlap) AS found
RETURN size(found) AS total, [overlap IN found[$skip..$skip + $first] | overlap.detail] AS details
