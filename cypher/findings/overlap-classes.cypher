// How many overlaps of each class are shown.
// parameters: none
MATCH (:Structure {id: 'structure'})-[:SHOWS]->(run:AnalysisRun)
MATCH (run)<-[:FOUND_BY]-(overlap:Overlap)
WHERE COUNT { (overlap)-[:CONCERNS]->(:Body) } = 2
RETURN overlap.class AS class, count(*) AS count
ORDER BY class
