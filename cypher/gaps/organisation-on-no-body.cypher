// code: RP7
// title: Organisations that sit nowhere
// theme: representation
// why: An organisation that is listed as a partner and sits nowhere is told of decisions, not asked.
// severity when public: HIGH
// severity: MEDIUM
// scope: organisations
// gate: partnerSeats >= 0.5
// parameters:
//   asOf (day): the day the structure speaks of
//   publicSectors (list, ["COUNTY", "DISTRICT", "HEALTH", "POLICE", "FIRE", "JUSTICE", "EDUCATION"]): sectors that no structure can do without
// returns:
//   organisation (Organisation, subject): the organisation
//   sector (sector): its sector
//   public (yes or no): of a sector that no structure can do without
//   area (Area list): the area it serves
// finding: {organisation} sits on no body
// findings: {count} of {scope} organisations sit on no body
// detail: Neither it, nor its parts, nor the organisation it is part of holds a live seat, and nobody who works for it does.
// evidence: No live seat anywhere.
// evidence each area: It serves {area}.
// remedy: Invite it to the body of its theme and place, or take it off the list of partners.
// may be right: It may be listed only because something is named after it.
MATCH (o:Organisation)
WHERE NOT EXISTS {
    (o)-[:PART_OF*0..4]-(:Organisation)<-[:ON_BEHALF_OF]-(m:Membership)-[:OF]->(b:Body) WHERE m.liveFrom <= $asOf < m.liveTo AND b.liveFrom <= $asOf < b.liveTo
  }
  AND NOT EXISTS {(o)<-[:WORKS_FOR]-(:Person)-[:HOLDS]->(m:Membership)-[:OF]->(b:Body) WHERE m.liveFrom <= $asOf < m.liveTo AND b.liveFrom <= $asOf < b.liveTo}
RETURN o.id AS organisation, o.sector AS sector, coalesce(o.sector IN $publicSectors, false) AS public,
  COLLECT {MATCH (o)-[:SERVES]->(a:Area) RETURN a.id ORDER BY a.id} AS area
