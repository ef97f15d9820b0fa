// Findings that are shown and ask for a decision by area: of its bodies and of itself, each once. Without the dismissed.
// parameters: none
MATCH (:Structure {id: 'structure'})-[:SHOWS]->(run:AnalysisRun)
MATCH (run)<-[:FOUND_BY]-(finding:Gap|Overlap)
WHERE finding:Gap OR (finding.class IN ['DUPLICATION', 'OVERLAP'] AND COUNT { (finding)-[:CONCERNS]->(:Body) } = 2)
OPTIONAL MATCH (review:Review {id: CASE WHEN finding:Gap THEN 'GAP:' ELSE 'OVERLAP:' END + finding.id})
WITH finding, coalesce(review.state, 'OPEN') AS state,
  coalesce(finding.fresh, false) OR coalesce(review.verdict IN ['DISMISS', 'RIGHT_AS_IT_IS'], false) AS isNew
WHERE state <> 'DISMISSED'
UNWIND [(finding)-[:CONCERNS]->(:Body)-[:COVERS]->(area:Area) | area] + [(finding)-[:CONCERNS]->(area:Area) | area] AS area
WITH DISTINCT finding, isNew, area
RETURN area.id AS id, area.name AS name, sum(CASE WHEN finding:Overlap THEN 1 ELSE 0 END) AS overlaps,
  sum(CASE WHEN finding:Gap THEN 1 ELSE 0 END) AS gaps, sum(CASE WHEN isNew THEN 1 ELSE 0 END) AS fresh
ORDER BY fresh DESC, gaps + overlaps DESC, id
