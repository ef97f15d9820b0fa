// Marks the findings of an analysis as not for showing, where nodes are drawn.
// parameters: run
MATCH (:AnalysisRun {id: $run})<-[:FOUND_BY]-(finding)
SET finding:RemitInternal
RETURN count(*) AS hidden
