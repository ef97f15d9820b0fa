// Clusters that are shown, most at stake first. One of a body that no longer exists is left out. Without an id, all.
// parameters: id
MATCH (:Structure {id: 'structure'})-[:SHOWS]->(run:AnalysisRun)
MATCH (run)<-[:FOUND_BY]-(cluster:Cluster)
WHERE ($id IS NULL OR cluster.id = $id) AND COUNT { (cluster)-[:CONCERNS]->(:Body) } = cluster.position
RETURN cluster.detail AS detail
ORDER BY cluster.rank
