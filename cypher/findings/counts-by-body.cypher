// How many findings concern each body and want a look. Pairs that are alike on purpose (one within the other,
// complementary, one after the other) and the watch list do not count: nearly every body has some. Nor
// do the dismissed.
// parameters: none
MATCH (:Structure {id: 'structure'})-[:SHOWS]->(run:AnalysisRun)
MATCH (run)<-[:FOUND_BY]-(finding)-[:CONCERNS]->(body:Body)
WHERE NOT EXISTS { (:Review {id: CASE WHEN finding:Gap THEN 'GAP:' ELSE 'OVERLAP:' END + finding.id, state: 'DISMISSED'}) }
  AND (finding:Gap OR (finding:Overlap AND finding.class IN ['DUPLICATION', 'OVERLAP'] AND COUNT { (finding)-[:CONCERNS]->(:Body) } = 2))
RETURN body.id AS id,
  sum(CASE WHEN finding:Overlap THEN 1 ELSE 0 END) AS overlaps,
  sum(CASE WHEN finding:Gap THEN 1 ELSE 0 END) AS gaps
ORDER BY id
