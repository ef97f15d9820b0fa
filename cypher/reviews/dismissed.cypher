// Reviews whose verdict in force dismissed the finding, also those that were listed again since.
// parameters: verdicts
MATCH (review:Review)
WHERE review.verdict IN $verdicts
RETURN review.id AS id, review.type AS type, review.finding AS finding
ORDER BY id
