// Adds one step to each review and keeps how the review stands after it.
// parameters: rows
UNWIND $rows AS row
MERGE (review:Review {id: row.id})
ON CREATE SET review:RemitInternal
SET review += row.standing
CREATE (review)-[:HAS_STEP]->(step:ReviewStep:RemitInternal)
SET step = row.step
RETURN count(*) AS written
