// Gaps that are shown and concern these things, worst first. The dismissed are left out.
// parameters: bodies, people, organisations, priorities, themes, areas, actions
MATCH (:Structure {id: 'structure'})-[:SHOWS]->(run:AnalysisRun)
CALL () {
  UNWIND $bodies AS wanted
  MATCH (:Body {id: wanted})<-[:CONCERNS]-(gap:Gap)
  RETURN wanted, gap
  UNION ALL
  UNWIND $people AS wanted
  MATCH (:Person {id: wanted})<-[:CONCERNS]-(gap:Gap)
  RETURN wanted, gap
  UNION ALL
  UNWIND $organisations AS wanted
  MATCH (:Organisation {id: wanted})<-[:CONCERNS]-(gap:Gap)
  RETURN wanted, gap
  UNION ALL
  UNWIND $priorities AS wanted
  MATCH (:Priority {id: wanted})<-[:CONCERNS]-(gap:Gap)
  RETURN wanted, gap
  UNION ALL
  UNWIND $themes AS wanted
  MATCH (:Theme {id: wanted})<-[:CONCERNS]-(gap:Gap)
  RETURN wanted, gap
  UNION ALL
  UNWIND $areas AS wanted
  MATCH (:Area {id: wanted})<-[:CONCERNS]-(gap:Gap)
  RETURN wanted, gap
  UNION ALL
  UNWIND $actions AS wanted
  MATCH (:Action {id: wanted})<-[:CONCERNS]-(gap:Gap)
  RETURN wanted, gap
}
WITH run, wanted, gap
WHERE gap.run = run.id AND NOT EXISTS { (:Review {id: 'GAP:' + gap.id, state: 'DISMISSED'}) }
RETURN wanted, gap.detail AS detail
ORDER BY gap.rank
