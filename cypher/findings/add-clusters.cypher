// Stores clusters of an analysis and which bodies they hold. They stay hidden until the analysis is shown.
// parameters: run, rows
MATCH (run:AnalysisRun {id: $run})
UNWIND $rows AS row
CREATE (run)<-[:FOUND_BY]-(cluster:Cluster:RemitInternal)
SET cluster = row.properties
WITH cluster, row
UNWIND row.bodies AS id
MATCH (body:Body {id: id})
CREATE (cluster)-[:CONCERNS]->(body)
RETURN count(*) AS concerned
