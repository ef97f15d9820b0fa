// Stores gaps of an analysis. They stay hidden until the analysis is shown.
// parameters: run, rows
MATCH (run:AnalysisRun {id: $run})
UNWIND $rows AS row
CREATE (run)<-[:FOUND_BY]-(gap:Gap:RemitInternal)
SET gap = row
RETURN count(*) AS written
