// What has these words, best first, with what is needed to show why. The words are a query of terms built by the store.
// parameters: words, limit
CALL db.index.fulltext.queryNodes('search_words_fulltext', $words, {limit: $limit}) YIELD node, score
OPTIONAL MATCH (node)-[:WORKS_FOR]->(employer:Organisation)
RETURN
  CASE WHEN node:Body THEN 'BODY' WHEN node:Person THEN 'PERSON' WHEN node:Organisation THEN 'ORGANISATION' ELSE 'THEME' END AS kind,
  node.id AS id, node.name AS name, node.shortName AS shortName, node.kind AS bodyKind, node.subtype AS subtype,
  node.remit AS remit, node.title AS title, employer.name AS employer, node.sector AS sector,
  node.definition AS definition, score
ORDER BY score DESC, id
