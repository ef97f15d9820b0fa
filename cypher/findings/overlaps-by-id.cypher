// Overlaps that are shown, by their ids.
// parameters: ids
MATCH (:Structure {id: 'structure'})-[:SHOWS]->(run:AnalysisRun)
UNWIND $ids AS wanted
MATCH (overlap:Overlap {run: run.id, id: wanted})
WHERE COUNT { (overlap)-[:CONCERNS]->(:Body) } = 2
RETURN wanted, overlap.detail AS detail
