// How many gaps of each rule are shown.
// parameters: none
MATCH (:Structure {id: 'structure'})-[:SHOWS]->(run:AnalysisRun)
MATCH (run)<-[:FOUND_BY]-(gap:Gap)
RETURN gap.rule AS rule, count(*) AS count
ORDER BY rule
