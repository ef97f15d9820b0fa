// Reviews by their ids, each with its steps, oldest first.
// parameters: ids
UNWIND $ids AS wanted
MATCH (review:Review {id: wanted})
RETURN review.id AS id, review.type AS type, review.finding AS finding, review.version AS version,
  COLLECT {
    MATCH (review)-[:HAS_STEP]->(step:ReviewStep)
    RETURN {
      id: step.id, kind: step.kind, by: step.by, at: step.at, verdict: step.verdict, assignee: step.assignee,
      text: step.text, about: step.about, evidence: step.evidence
    } ORDER BY step.order
  } AS steps
