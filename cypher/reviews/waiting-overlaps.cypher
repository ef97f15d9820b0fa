// Overlaps that are shown and wait for a verdict, with what decides where they stand in the queue.
// parameters: none
MATCH (:Structure {id: 'structure'})-[:SHOWS]->(run:AnalysisRun)
MATCH (run)<-[:FOUND_BY]-(overlap:Overlap)
WHERE COUNT { (overlap)-[:CONCERNS]->(:Body) } = 2
OPTIONAL MATCH (review:Review {id: 'OVERLAP:' + overlap.id})
WITH overlap, coalesce(review.state, 'OPEN') AS state
WHERE state IN ['OPEN', 'IN_PROGRESS']
RETURN overlap.id AS id, overlap.class AS class, coalesce(overlap.probability, 0.0) AS probability,
  overlap.hoursAtStake AS hoursAtStake, coalesce(overlap.mixed, false) AS mixed
ORDER BY overlap.rank
