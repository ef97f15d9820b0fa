// Reviews whose verdict in force is one of these, with the evidence that it rested on.
// parameters: verdicts
MATCH (review:Review)
WHERE review.verdict IN $verdicts
RETURN review.id AS id, review.finding AS finding, review.verdict AS verdict, review.reason AS reason,
  review.evidence AS evidence
ORDER BY id
