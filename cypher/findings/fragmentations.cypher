// Themes without a lead that are shown, most at stake first. One of a body that no longer exists is left out. Without an id, all.
// parameters: id
MATCH (:Structure {id: 'structure'})-[:SHOWS]->(run:AnalysisRun)
MATCH (run)<-[:FOUND_BY]-(found:Fragmentation)
WHERE ($id IS NULL OR found.id = $id) AND COUNT { (found)-[:CONCERNS]->(:Body) } = found.position
RETURN found.detail AS detail
ORDER BY found.rank
