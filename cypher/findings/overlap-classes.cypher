// How many overlaps of each class are shown. The dismissed do not count.
// parameters: none
MATCH (:Structure {id: 'structure'})-[:SHOWS]->(run:AnalysisRun)
MATCH (run)<-[:FOUND_BY]-(overlap:Overlap)
WHERE COUNT { (overlap)-[:CONCERNS]->(:Body) } = 2
  AND NOT EXISTS { (:Review {id: 'OVERLAP:' + overlap.id, state: 'DISMISSED'}) }
RETURN overlap.class AS class, count(*) AS count
ORDER BY class
