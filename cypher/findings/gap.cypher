// One gap that is shown.
// parameters: id
MATCH (:Structure {id: 'structure'})-[:SHOWS]->(run:AnalysisRun)
MATCH (gap:Gap {run: run.id, id: $id})
RETURN gap.detail AS detail
