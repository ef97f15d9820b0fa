// The ids of all reviews, the last touched first.
// parameters: first
MATCH (review:Review)
WITH review ORDER BY review.touched DESC, review.id LIMIT $first
RETURN review.id AS id
