// Overlaps that are shown and concern bodies, strongest first.
// parameters: ids
MATCH (:Structure {id: 'structure'})-[:SHOWS]->(run:AnalysisRun)
UNWIND $ids AS wanted
MATCH (:Body {id: wanted})<-[:CONCERNS]-(overlap:Overlap)
WHERE overlap.run = run.id AND COUNT { (overlap)-[:CONCERNS]->(:Body) } = 2
RETURN wanted, overlap.detail AS detail
ORDER BY overlap.rank
