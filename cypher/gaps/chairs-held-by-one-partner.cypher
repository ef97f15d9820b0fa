// code: WG3b
// title: One partner in most of the chairs
// theme: governance
// why: Where one partner chairs nearly everything, partnership looks like that partner's business.
// severity: MEDIUM
// gate: chairs >= 0.5
// gate: partnerSeats >= 0.5
// parameters:
//   asOf (day): the day the structure speaks of
//   majority (share, 0.5): above this share of all chairs one partner stands out
//   minChairs (number, 10): with fewer chairs than this a share says little
// returns:
//   organisation (Organisation, subject): the partner, its own parts counted in
//   chairs (number): chairs that it holds
//   of (number): all chairs
//   kinds (rows): the same by kind of body
//   kinds.kind (word): the kind of body
//   kinds.chairs (number): chairs of that kind that it holds
//   kinds.of (number): all chairs of that kind
// finding: {organisation} holds {chairs} of {of} chairs
// findings: {count} partners hold most of the chairs
// detail: Its own parts are counted in.
// evidence each kinds: {kind}: {chairs} of {of} chairs.
// remedy: Offer the next free chairs to other partners.
// may be right: The others may be glad that somebody does it.
MATCH (b:Body)<-[:OF]-(m:Membership {role: 'CHAIR'})-[:ON_BEHALF_OF]->(o:Organisation)
WHERE b.liveFrom <= $asOf < b.liveTo AND m.liveFrom <= $asOf < m.liveTo
MATCH (o)-[:PART_OF*0..4]->(g:Organisation)
WHERE NOT (g)-[:PART_OF]->()
WITH DISTINCT b, g
WITH collect({kind: b.kind, g: g.id}) AS chairs
WHERE size(chairs) >= $minChairs
CALL (chairs) {
  UNWIND chairs AS e
  RETURN e.g AS g, count(*) AS mine
}
WITH chairs, g, mine
WHERE mine > $majority * size(chairs)
RETURN g AS organisation, mine AS chairs, size(chairs) AS of,
  [k IN ['BOARD', 'BLOCK', 'LSP', 'FORUM', 'GROUP'] WHERE any(c IN chairs WHERE c.kind = k)
    | {kind: k, chairs: size([c IN chairs WHERE c.kind = k AND c.g = g]), of: size([c IN chairs WHERE c.kind = k])}] AS kinds
