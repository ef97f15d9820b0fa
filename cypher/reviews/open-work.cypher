// How many findings that ask for a decision wait for a verdict, and how many, sets too, are for this person.
// parameters: person
MATCH (:Structure {id: 'structure'})-[:SHOWS]->(run:AnalysisRun)
MATCH (run)<-[:FOUND_BY]-(finding)
WHERE finding:Gap
  OR (finding:Overlap AND finding.class IN ['DUPLICATION', 'OVERLAP'] AND COUNT { (finding)-[:CONCERNS]->(:Body) } = 2)
  OR (finding:Cluster AND COUNT { (finding)-[:CONCERNS]->(:Body) } = finding.position)
WITH finding, CASE WHEN finding:Gap THEN 'GAP' WHEN finding:Cluster THEN 'CLUSTER' ELSE 'OVERLAP' END AS type
OPTIONAL MATCH (review:Review {id: type + ':' + finding.id})
WITH type, coalesce(review.state, 'OPEN') AS state, review.assignee AS assignee
WHERE state IN ['OPEN', 'IN_PROGRESS']
RETURN count(CASE WHEN type = 'OVERLAP' THEN 1 END) AS overlaps, count(CASE WHEN type = 'GAP' THEN 1 END) AS gaps,
  count(CASE WHEN assignee = $person THEN 1 END) AS mine
