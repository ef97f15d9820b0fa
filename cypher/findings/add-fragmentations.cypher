// Stores themes without a lead and which bodies they concern. They stay hidden until the analysis is shown.
// parameters: run, rows
MATCH (run:AnalysisRun {id: $run})
UNWIND $rows AS row
CREATE (run)<-[:FOUND_BY]-(found:Fragmentation:RemitInternal)
SET found = row.properties
WITH found, row
UNWIND row.bodies AS id
MATCH (body:Body {id: id})
CREATE (found)-[:CONCERNS]->(body)
RETURN count(*) AS concerned
