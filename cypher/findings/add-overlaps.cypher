// Stores overlaps of an analysis and which bodies they concern. They stay hidden until the analysis is shown.
// parameters: run, rows
MATCH (run:AnalysisRun {id: $run})
UNWIND $rows AS row
CREATE (run)<-[:FOUND_BY]-(overlap:Overlap:RemitInternal)
SET overlap = row.properties
WITH overlap, row
UNWIND row.bodies AS id
MATCH (body:Body {id: id})
CREATE (overlap)-[:CONCERNS]->(body)
RETURN count(*) AS concerned
