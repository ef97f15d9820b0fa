// Everything that people say about two bodies.
// parameters: none
MATCH (a:Body)-[pair:KNOWN_PAIR]->(b:Body)
RETURN pair.id AS id, a.id AS a, b.id AS b, pair.relation AS relation, pair.note AS note
