// Findings that are shown, by their ids; of sets also who is in them.
// parameters: overlaps, gaps, clusters
MATCH (:Structure {id: 'structure'})-[:SHOWS]->(run:AnalysisRun)
CALL (run) {
  UNWIND $overlaps AS wanted
  MATCH (finding:Overlap {run: run.id, id: wanted})
  WHERE COUNT { (finding)-[:CONCERNS]->(:Body) } = 2
  RETURN 'OVERLAP:' + wanted AS wanted, finding.detail AS detail, [] AS members
  UNION ALL
  UNWIND $gaps AS wanted
  MATCH (finding:Gap {run: run.id, id: wanted})
  RETURN 'GAP:' + wanted AS wanted, finding.detail AS detail, [] AS members
  UNION ALL
  UNWIND $clusters AS wanted
  MATCH (finding:Cluster {run: run.id, id: wanted})
  WHERE COUNT { (finding)-[:CONCERNS]->(:Body) } = finding.position
  RETURN 'CLUSTER:' + wanted AS wanted, finding.detail AS detail,
    COLLECT { MATCH (finding)-[:CONCERNS]->(body:Body) RETURN {id: body.id, name: body.name} } AS members
}
RETURN wanted, detail, members
