// Findings that are shown, by their ids.
// parameters: overlaps, gaps
MATCH (:Structure {id: 'structure'})-[:SHOWS]->(run:AnalysisRun)
CALL (run) {
  UNWIND $overlaps AS wanted
  MATCH (finding:Overlap {run: run.id, id: wanted})
  WHERE COUNT { (finding)-[:CONCERNS]->(:Body) } = 2
  RETURN 'OVERLAP:' + wanted AS wanted, finding.detail AS detail
  UNION ALL
  UNWIND $gaps AS wanted
  MATCH (finding:Gap {run: run.id, id: wanted})
  RETURN 'GAP:' + wanted AS wanted, finding.detail AS detail
}
RETURN wanted, detail
