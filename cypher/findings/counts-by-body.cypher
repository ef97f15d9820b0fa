// How many findings concern each body. The watch list does not count.
// parameters: none
MATCH (:Structure {id: 'structure'})-[:SHOWS]->(run:AnalysisRun)
MATCH (run)<-[:FOUND_BY]-(finding)-[:CONCERNS]->(body:Body)
WHERE finding:Gap OR (finding:Overlap AND finding.class <> 'WATCH' AND COUNT { (finding)-[:CONCERNS]->(:Body) } = 2)
RETURN body.id AS id,
  sum(CASE WHEN finding:Overlap THEN 1 ELSE 0 END) AS overlaps,
  sum(CASE WHEN finding:Gap THEN 1 ELSE 0 END) AS gaps
ORDER BY id
