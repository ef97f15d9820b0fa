// Overlaps on which a review says that the two do the same work, or that they do not; with the pair as it was found.
// parameters: none
MATCH (:Structure {id: 'structure'})-[:SHOWS]->(run:AnalysisRun)
MATCH (review:Review)
WHERE review.type = 'OVERLAP' AND review.verdict IN ['CONFIRM', 'DISMISS']
MATCH (overlap:Overlap {run: run.id, id: review.finding})
RETURN overlap.detail AS detail, review.verdict = 'CONFIRM' AS alike
ORDER BY review.id
