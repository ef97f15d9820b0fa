// How the analysis that is shown sorted each pair whose class has a line, with what it rested on.
// parameters: none
MATCH (:Structure {id: 'structure'})-[:SHOWS]->(run:AnalysisRun)
MATCH (run)<-[:FOUND_BY]-(overlap:Overlap)
WHERE overlap.class IN ['DUPLICATION', 'OVERLAP', 'WATCH'] AND overlap.bits IS NOT NULL
RETURN overlap.id AS id, overlap.class AS class, overlap.bits AS bits, overlap.facts AS facts, overlap.recorded AS recorded
ORDER BY id
