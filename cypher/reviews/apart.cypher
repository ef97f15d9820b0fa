// Pairs that were said not to be the same job, where that still holds: two bodies by their ids.
// parameters: none
MATCH (review:Review)
WHERE review.type = 'OVERLAP' AND review.verdict = 'DISMISS' AND review.state = 'DISMISSED'
RETURN review.evidence AS evidence
ORDER BY review.id
