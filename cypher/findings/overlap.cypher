// One overlap that is shown.
// parameters: id
MATCH (:Structure {id: 'structure'})-[:SHOWS]->(run:AnalysisRun)
MATCH (overlap:Overlap {run: run.id, id: $id})
WHERE COUNT { (overlap)-[:CONCERNS]->(:Body) } = 2
RETURN overlap.detail AS detail
