// code: RP8
// title: Public partners only at the margin
// theme: representation
// why: A sector can be well represented while one of its large organisations is heard nowhere that counts.
// severity: MEDIUM
// scope: organisations
// gate: partnerSeats >= 0.5
// gate: sectors >= 0.5
// parameters:
//   asOf (day): the day the structure speaks of
//   tops (bodies): the bodies that lines of reporting end in
//   statutorySectors (list, ["COUNTY", "DISTRICT", "HEALTH", "POLICE"]): sectors whose organisations belong at the centre
//   edgeMax (number, 2): on how many bodies at most an organisation at the margin sits
// returns:
//   organisation (Organisation, subject): the organisation
//   sector (sector): its sector
//   bodies (Body list): the bodies that it sits on
// finding: {organisation} sits only on {bodies}
// findings: {count} public organisations sit only at the margin
// detail: It has no seat on a top body, block or LSP.
// evidence each bodies: It sits on {bodies}.
// remedy: Offer it a seat on the block of its theme.
// may be right: A sister organisation may speak for it.
MATCH (o:Organisation)
WHERE o.sector IN $statutorySectors
WITH o, COLLECT {
  MATCH (o)-[:PART_OF*0..4]-(:Organisation)<-[:ON_BEHALF_OF]-(m:Membership)-[:OF]->(b:Body) WHERE m.liveFrom <= $asOf < m.liveTo AND b.liveFrom <= $asOf < b.liveTo
  RETURN DISTINCT b ORDER BY b.id
} AS bs
WHERE 1 <= size(bs) <= $edgeMax AND none(b IN bs WHERE b.id IN $tops OR b.kind IN ['BLOCK', 'LSP'])
RETURN o.id AS organisation, o.sector AS sector, [b IN bs | b.id] AS bodies
