// Removes analyses that are neither shown nor just replaced. Readers may still be at the one just replaced.
// parameters: keep
MATCH (run:AnalysisRun)
WHERE NOT run.id IN $keep
CALL (run) {
  OPTIONAL MATCH (run)<-[:FOUND_BY]-(finding)
  DETACH DELETE finding
}
DETACH DELETE run
RETURN count(*) AS swept
