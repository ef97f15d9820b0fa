// The overlaps and gaps that Remit shows for one body, and what else they concern.
// In Neo4j Browser, set the values first, for example:
// :param body => 'block-safer'
// parameters: body
MATCH (:Structure {id: 'structure'})-[:SHOWS]->(run:AnalysisRun)
MATCH (body:Body {id: $body})<-[:CONCERNS]-(finding:Overlap|Gap)
WHERE finding.run = run.id
MATCH concern = (finding)-[:CONCERNS]->()
RETURN body, concern
