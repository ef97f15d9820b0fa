// code: RP5
// title: Districts left out
// theme: representation
// why: Where most districts have a seat, the one without hears of decisions after they are taken.
// severity when strategic: MEDIUM
// severity: LOW
// scope: bodies
// gate: partnerSeats >= 0.5
// gate: organisationAreas >= 0.5
// parameters:
//   asOf (day): the day the structure speaks of
//   tops (bodies): the bodies that lines of reporting end in
//   halfSeated (share, 0.5): with fewer than this share of the districts seated, one is meant to speak for all
// returns:
//   body (Body, subject): the body
//   here (number): district councils with a seat
//   of (number): district councils in its area
//   missing (Organisation list, concerns): those without a seat
//   strategic (yes or no): a top body or block
// finding: {body} seats {here} of {of} district councils, not {missing}
// findings: {count} of {scope} live bodies seat most district councils but not all
// detail: It covers the whole area, and {here} of the {of} district councils in it have a seat.
// evidence each missing: {missing} serves a place in its area and has no seat.
// remedy: Offer a seat, or name which district speaks for it.
// may be right: The work may not touch that district, or another may speak for it.
MATCH (o:Organisation {sector: 'DISTRICT'})
WITH o, COLLECT {MATCH (o)<-[:PART_OF*0..4]-(x:Organisation) RETURN x} AS parts
MATCH (o)-[:SERVES]->(:Area)-[:WITHIN*0..3]->(a:Area)
WITH DISTINCT a, o, parts
WITH a, collect({council: o, parts: parts}) AS served
MATCH (a)<-[:COVERS]-(b:Body)
WHERE b.liveFrom <= $asOf < b.liveTo
UNWIND served AS s
WITH b, s.council AS o, head(collect(s.parts)) AS parts
ORDER BY o.id
WITH b, collect({council: o, parts: parts}) AS councils
WHERE size(councils) >= 2
WITH b, councils, COLLECT {
  MATCH (b)<-[:OF]-(m:Membership)-[:ON_BEHALF_OF]->(x:Organisation)
  WHERE m.liveFrom <= $asOf < m.liveTo
  RETURN DISTINCT x
} AS seated
WITH b, [c IN councils | c.council] AS councils, [c IN councils WHERE any(x IN c.parts WHERE x IN seated) | c.council] AS here
WHERE size(councils) > size(here) >= size(councils) * $halfSeated
RETURN b.id AS body, size(here) AS here, size(councils) AS of, [o IN councils WHERE NOT o IN here | o.id] AS missing,
  b.id IN $tops OR b.kind = 'BLOCK' AS strategic
