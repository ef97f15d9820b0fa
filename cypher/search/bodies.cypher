// Bodies that have these words, best first. The words are a query of terms built by the store.
// parameters: words, limit
CALL db.index.fulltext.queryNodes('search_words_fulltext', $words) YIELD node, score
WHERE node:Body
RETURN node.id AS id
ORDER BY score DESC, id
LIMIT $limit
