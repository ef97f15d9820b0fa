// code: ML4
// title: Blocks that do not talk to each other
// theme: missing links
// why: Most of what residents need falls between the blocks; blocks without a tie each solve their part.
// severity: HIGH
// parameters:
//   asOf (day): the day the structure speaks of
//   tops (bodies): the bodies that lines of reporting end in
//   minLinkedShare (share, 0.2): which share of the pairs of blocks should have a link
// returns:
//   body (Body, subject): the body that the blocks report to
//   blocks (Body list, concerns): the blocks, or what stands in for blocks: bodies under a top body with bodies of their own
//   pairs (number): pairs of blocks
//   linked (number): pairs with a link
//   first (rows): pairs without a link that share a priority
//   first.a (Body): a block
//   first.b (Body): another block
//   first.priority (Priority): a priority that both lead or contribute to
// finding when not linked: None of the {pairs} pairs of blocks under {body} has a link with each other
// finding: {linked} of the {pairs} pairs of blocks under {body} have a link with each other
// findings: Under {count|body|bodies} the blocks have hardly any link with each other
// detail: The blocks are {blocks}.
// evidence each first: {a} and {b} share the priority “{priority}” and have no link.
// evidence when not first: No two of them share a priority either.
// remedy when first: Link the pairs that share a priority first, by a joint item on it.
// remedy: Let the blocks coordinate with each other, starting with the two whose work touches most.
// may be right: The body above them may be where they meet; then its agenda should show it.
MATCH (p:Body)<-[r:REPORTS_TO]-(a:Body)
WHERE p.liveFrom <= $asOf < p.liveTo AND r.liveFrom <= $asOf < r.liveTo AND a.liveFrom <= $asOf < a.liveTo
WITH p, a ORDER BY a.id
WITH p, collect(DISTINCT a) AS below
WITH p, below, [a IN below WHERE a.kind = 'BLOCK'] AS blocks
WITH p, CASE WHEN size(blocks) > 0 THEN blocks ELSE [a IN below WHERE p.id IN $tops
  AND COUNT {(a)<-[q:REPORTS_TO]-(c:Body) WHERE q.liveFrom <= $asOf < q.liveTo AND c.liveFrom <= $asOf < c.liveTo} >= 2] END AS blocks
WHERE size(blocks) >= 3
UNWIND blocks AS a
UNWIND blocks AS b
WITH p, blocks, a, b WHERE a.id < b.id
WITH p, blocks, a, b, EXISTS {(a)-[r:REPORTS_TO|ADVISES|COORDINATES_WITH|COMMISSIONS|FUNDS|SHARES_INFORMATION_WITH]-(b) WHERE r.liveFrom <= $asOf < r.liveTo} AS linked,
  COLLECT {
    MATCH (a)<-[:LED_BY|CONTRIBUTED_BY]-(q:Priority)-[:LED_BY|CONTRIBUTED_BY]->(b) WHERE q.liveFrom <= $asOf < q.liveTo
    RETURN q.id ORDER BY q.id LIMIT 1
  }[0] AS shared
ORDER BY a.id, b.id
WITH p, blocks, count(*) AS pairs, sum(CASE WHEN linked THEN 1 ELSE 0 END) AS linked,
  collect(CASE WHEN NOT linked AND shared IS NOT NULL THEN {a: a.id, b: b.id, priority: shared} END) AS first
WHERE 1.0 * linked / pairs < $minLinkedShare
RETURN p.id AS body, [b IN blocks | b.id] AS blocks, pairs, linked, first
