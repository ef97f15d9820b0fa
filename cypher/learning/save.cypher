// Adds a calibration and lets overlaps be judged by it. Those before it are kept. The structure must be held by this transaction.
// parameters: at, actor, weights, detail
MATCH (structure:Structure {id: 'structure'})
OPTIONAL MATCH (structure)-[weighed:WEIGHED_BY]->(before:Calibration)
WITH structure, weighed, before, coalesce(before.version, 0) + 1 AS version
DELETE weighed
CREATE (structure)-[:WEIGHED_BY]->(calibration:Calibration:RemitInternal {
  id: 'calibration-' + toString(version), version: version, at: $at, actor: $actor, weights: $weights, detail: $detail
})
RETURN version, before.weights AS before
