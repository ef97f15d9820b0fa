// code: RP2
// title: Bodies without the partner their theme calls for
// theme: representation
// why: A body that plans for health without health, or for safety without the police, plans without those who will do the work.
// severity: MEDIUM
// scope: bodies
// gate: partnerSeats >= 0.5
// gate: sectors >= 0.5
// gate: themes >= 0.5
// parameters:
//   asOf (day): the day the structure speaks of
//   themeSectors (list, [{"words": "health", "sector": "HEALTH"}, {"words": "community safety|crime", "sector": "POLICE"}]): which sector belongs to themes with these words in their name, and to the themes below them
// returns:
//   body (Body, subject): the body
//   sectors (sector list): the sectors that it lacks
//   lacks (rows): what each is missed for
//   lacks.sector (sector): the sector
//   lacks.themes (Theme list): the themes that call for it
//   present (sector list): the sectors that do sit on it
// finding: {body} has no seat for {sectors}
// findings: {count} of {scope} live bodies lack the partner that their theme calls for
// detail: Its themes call for one. Its seats are held by {present}.
// evidence each lacks: {themes} {themes:calls|call} for {sector}; no seat is held by it.
// remedy: Offer a seat.
// may be right: The partner may be heard by another body that works on the same theme.
UNWIND $themeSectors AS ts
MATCH (t:Theme) WHERE t.name =~ '(?i).*\\b(' + ts.words + ').*'
MATCH (t)<-[:BROADER*0..4]-(u:Theme)<-[:HAS_THEME]-(b:Body)
WHERE b.liveFrom <= $asOf < b.liveTo AND b.kind IN ['BOARD', 'BLOCK', 'LSP', 'GROUP']
WITH b, ts.sector AS sector, u ORDER BY u.id
WITH b, sector, collect(DISTINCT u.id) AS themes
WITH b, sector, themes, COLLECT {
  MATCH (b)<-[:OF]-(m:Membership)-[:ON_BEHALF_OF]->(o:Organisation) WHERE m.liveFrom <= $asOf < m.liveTo AND o.sector IS NOT NULL
  RETURN DISTINCT o.sector ORDER BY o.sector
} AS present
WHERE size(present) > 0 AND NOT sector IN present
WITH b, present, sector, themes ORDER BY sector
WITH b, present, collect({sector: sector, themes: themes}) AS lacks
RETURN b.id AS body, [x IN lacks | x.sector] AS sectors, lacks, present
