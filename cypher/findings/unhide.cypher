// Marks the findings of an analysis as for showing, where nodes are drawn.
// parameters: run
MATCH (:AnalysisRun {id: $run})<-[:FOUND_BY]-(finding)
REMOVE finding:RemitInternal
RETURN count(*) AS shown
