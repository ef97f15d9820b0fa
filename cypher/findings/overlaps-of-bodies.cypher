// Overlaps that are shown and concern bodies, strongest first. The dismissed are left out.
// parameters: ids
MATCH (:Structure {id: 'structure'})-[:SHOWS]->(run:AnalysisRun)
UNWIND $ids AS wanted
MATCH (:Body {id: wanted})<-[:CONCERNS]-(overlap:Overlap)
WHERE overlap.run = run.id AND COUNT { (overlap)-[:CONCERNS]->(:Body) } = 2
  AND NOT EXISTS { (:Review {id: 'OVERLAP:' + overlap.id, state: 'DISMISSED'}) }
RETURN wanted, overlap.detail AS detail
ORDER BY overlap.rank
