// Sets of like bodies that are shown, most at stake first. One of a body that no longer exists is left out. Without an id all; without
// states the dismissed are left out.
// parameters: id, states
MATCH (:Structure {id: 'structure'})-[:SHOWS]->(run:AnalysisRun)
MATCH (run)<-[:FOUND_BY]-(cluster:Cluster)
WHERE ($id IS NULL OR cluster.id = $id) AND COUNT { (cluster)-[:CONCERNS]->(:Body) } = cluster.position
OPTIONAL MATCH (review:Review {id: 'CLUSTER:' + cluster.id})
WITH cluster, coalesce(review.state, 'OPEN') AS state
WHERE CASE WHEN $states IS NULL THEN state <> 'DISMISSED' ELSE state IN $states END
RETURN cluster.detail AS detail
ORDER BY cluster.rank
