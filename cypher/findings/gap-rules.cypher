// How many gaps of each rule are shown. The dismissed do not count.
// parameters: none
MATCH (:Structure {id: 'structure'})-[:SHOWS]->(run:AnalysisRun)
MATCH (run)<-[:FOUND_BY]-(gap:Gap)
WHERE NOT EXISTS { (:Review {id: 'GAP:' + gap.id, state: 'DISMISSED'}) }
RETURN gap.rule AS rule, count(*) AS count
ORDER BY rule
