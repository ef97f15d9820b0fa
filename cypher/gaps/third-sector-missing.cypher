// code: RP1a
// title: Strategic bodies without the third sector
// theme: representation
// why: Charities and community groups deliver much of what these bodies plan; without a seat they hear of it last.
// severity when strategic: HIGH
// severity: MEDIUM
// scope: strategic
// gate: partnerSeats >= 0.5
// gate: sectors >= 0.5
// gate: thirdSector >= 1
// together when not strategic: always
// parameters:
//   asOf (day): the day the structure speaks of
//   tops (bodies): the bodies that lines of reporting end in
//   minSectors (number, 5): how many sectors must sit on a body that does not commission before the third sector is missed
// returns:
//   body (Body, subject): the body
//   strategic (yes or no): a top body, block or LSP
//   sectors (sector list): the sectors that do sit on it
//   statutory (yes or no): whether the law requires the body
// finding: {body} has no seat for the third sector
// findings: {count} bodies have no seat for the third sector
// details: These bodies decide or commission for the whole area of a top body, and seat most other sectors.
// detail: Its seats are held by {sectors}. Observers are not counted.
// evidence: Seats are held by {sectors}.
// evidence when statutory: The law requires this body and may fix who sits on it.
// remedy: Offer the third sector a seat or a standing invitation.
// may be right: The law may fix the membership, or the body may be an officers' meeting of the councils alone.
MATCH (b:Body)
WHERE b.liveFrom <= $asOf < b.liveTo
WITH b, b.id IN $tops OR b.kind IN ['BLOCK', 'LSP'] AS strategic
WHERE strategic OR (
  b.kind = 'BOARD' AND any(f IN b.functions WHERE f IN ['DECIDES', 'COMMISSIONS'])
  AND EXISTS {(b)-[:COVERS]->(:Area)<-[:COVERS]-(t:Body) WHERE t.id IN $tops}
)
WITH b, strategic, COLLECT {
  MATCH (b)<-[:OF]-(m:Membership)-[:ON_BEHALF_OF]->(o:Organisation)
  WHERE m.liveFrom <= $asOf < m.liveTo AND coalesce(m.role, '') <> 'OBSERVER' AND o.sector IS NOT NULL
  RETURN DISTINCT o.sector ORDER BY o.sector
} AS sectors
WHERE NOT 'THIRD_SECTOR' IN sectors AND (size(sectors) >= $minSectors OR (size(sectors) > 0 AND 'COMMISSIONS' IN b.functions))
RETURN b.id AS body, strategic, sectors, coalesce(b.statutory, false) AS statutory
