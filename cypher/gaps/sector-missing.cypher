// code: RP1b
// title: Sectors missing where their peers have a seat
// theme: representation
// why: A place where a partner is missing that sits on nearly every other body of the kind may have lost it by accident.
// severity: MEDIUM
// scope: lspsAndForums
// gate: partnerSeats >= 0.5
// gate: sectors >= 0.5
// parameters:
//   asOf (day): the day the structure speaks of
//   minPeers (number, 5): how many bodies of the kind there must be before they are compared
//   peerShare (share, 0.75): how common a sector must be among the peers
// returns:
//   body (Body, subject): the body
//   sectors (sector list): the sectors that it lacks
//   lacks (rows): how common each missing sector is
//   lacks.sector (sector): the sector
//   lacks.have (number): how many peers have it
//   lacks.peers (number): how many peers there are
//   kind (word): the kind of body
// finding: {body} has no seat for {sectors}
// findings: {count} bodies lack a sector that most of their peers have
// detail: Most bodies of its kind have one. Observers are not counted.
// evidence each lacks: {sector}: on {have} of {peers} comparable bodies, not on this one.
// remedy: Offer a seat, or ask why there is none.
// may be right: The partner may not work in that place. Parish and district councils are only missed where one serves a place in the body's area.
MATCH (b:Body)
WHERE b.liveFrom <= $asOf < b.liveTo AND b.kind IN ['LSP', 'FORUM'] AND EXISTS {(b)<-[:OF]-(m:Membership)-[:ON_BEHALF_OF]->(:Organisation) WHERE m.liveFrom <= $asOf < m.liveTo}
WITH b, b.kind + '/' + CASE b.kind WHEN 'LSP' THEN '' ELSE coalesce(b.subtype, '') END AS peer,
  COLLECT {
    MATCH (b)<-[:OF]-(m:Membership)-[:ON_BEHALF_OF]->(o:Organisation)
    WHERE m.liveFrom <= $asOf < m.liveTo AND coalesce(m.role, '') <> 'OBSERVER'
    RETURN DISTINCT o.sector
  } AS secs
WITH peer, collect({body: b, secs: secs}) AS v
WITH v, size(v) AS peers WHERE peers >= $minPeers
UNWIND ['THIRD_SECTOR', 'HEALTH', 'POLICE', 'DISTRICT', 'COUNTY', 'FIRE', 'PARISH', 'EDUCATION', 'PRIVATE'] AS sector
WITH v, peers, sector, size([x IN v WHERE sector IN x.secs]) AS have
WHERE 1.0 * have / peers >= $peerShare
UNWIND [x IN v WHERE NOT sector IN x.secs | x.body] AS b
WITH b, sector, have, peers
WHERE NOT sector IN ['PARISH', 'DISTRICT']
  OR EXISTS {(b)-[:COVERS]->(:Area)<-[:WITHIN*0..4]-(:Area)<-[:SERVES]-(o:Organisation) WHERE o.sector = sector}
WITH b, sector, have, peers ORDER BY sector
WITH b, collect({sector: sector, have: have, peers: peers}) AS lacks
RETURN b.id AS body, [x IN lacks | x.sector] AS sectors, lacks, b.kind AS kind
