// How much is recorded on a day: what is there to check, and how much of it is filled in. Rules name these figures in "scope" and "gate".
// parameters: asOf, tops
// returns:
//   bodies (count): live bodies
//   answering (count): bodies other than forums, LSPs and top bodies
//   placeForums (count): forums whose place lies in an LSP's area
//   placeLsps (count): LSPs in a top body's area
//   lspsAndForums (count): live LSPs and forums
//   strategic (count): top bodies, blocks and LSPs
//   tops (count): top bodies (say which body lines of reporting end in)
//   priorities (count): live priorities
//   topPriorities (count): live priorities set by a top body
//   organisations (count): organisations
//   thirdSector (count): third sector organisations
//   actionsOnRecord (count): actions on record
//   people (count): people with a live seat
//   reportingLines (count): live reporting lines
//   linked (share): of the live bodies have a link to another body on record
//   reporting (share): of the bodies other than forums and LSPs have a reporting line on record
//   forumLinks (share): of the forums in an LSP's area have a link on record
//   remits (share): of the live bodies have a remit on record
//   termsOfReference (share): of the live bodies have terms of reference on record
//   reviewDates (share): of the live bodies have a review date on record
//   functions (share): of the live bodies have functions on record
//   budgets (share): of the live bodies have a budget on record
//   themes (share): of the live bodies have a theme on record
//   areas (share): of the live bodies have an area on record
//   seats (share): of the live bodies have a seat on record
//   chairs (share): of the bodies with seats have a chair on record
//   namedSeats (share): of the live seats name a person
//   partnerSeats (share): of the live seats name the organisation they speak for
//   voting (share): of the live seats say whether they vote
//   sectors (share): of the organisations have a sector on record
//   organisationAreas (share): of the organisations have an area on record
//   decisionMakers (share): of the people with a live seat are recorded as taking decisions or not
//   leads (share): of the live priorities name a lead
//   contributors (share): of the live priorities name a contributor
//   measures (share): of the live priorities have a measure on record
//   targets (share): of the live priorities have a target on record
//   frequencies (share): of the live bodies say how often they meet
//   meetings (share): of the live bodies have a meeting on record
//   papers (share): of the bodies with meetings record when papers were issued
//   agendas (share): of the bodies with meetings record the length of agendas
//   actions (share): of the bodies that met twice in the last year have an action on record
//   logYears (number): years of meetings on record
//   keptMeetings (share): of the meetings that the middle body says it holds are on record
MATCH (b:Body) WHERE b.liveFrom <= $asOf < b.liveTo
WITH b,
  EXISTS {(b)-[r:REPORTS_TO|ADVISES|COORDINATES_WITH|COMMISSIONS|FUNDS|SHARES_INFORMATION_WITH]-(o:Body) WHERE r.liveFrom <= $asOf < r.liveTo AND o.liveFrom <= $asOf < o.liveTo} AS linked,
  COUNT {(b)-[r:REPORTS_TO]->(o:Body) WHERE r.liveFrom <= $asOf < r.liveTo AND o.liveFrom <= $asOf < o.liveTo} AS lines,
  NOT b.kind IN ['FORUM', 'LSP'] AND NOT b.id IN $tops AS answers
WITH count(b) AS bodies,
  sum(CASE WHEN answers THEN 1 ELSE 0 END) AS answering,
  sum(CASE WHEN b.kind IN ['LSP', 'FORUM'] THEN 1 ELSE 0 END) AS lspsAndForums,
  sum(CASE WHEN b.id IN $tops OR b.kind IN ['BLOCK', 'LSP'] THEN 1 ELSE 0 END) AS strategic,
  sum(CASE WHEN b.id IN $tops THEN 1 ELSE 0 END) AS tops,
  sum(CASE WHEN linked THEN 1 ELSE 0 END) AS linked,
  sum(CASE WHEN answers AND lines > 0 THEN 1 ELSE 0 END) AS reporting, sum(lines) AS reportingLines,
  sum(CASE WHEN coalesce(trim(b.remit), '') <> '' THEN 1 ELSE 0 END) AS remits,
  count(b.termsOfReferenceUrl) AS termsOfReference, count(b.reviewDate) AS reviewDates, count(b.annualBudget) AS budgets,
  count(b.meetingsPerYear) AS frequencies,
  sum(CASE WHEN size(b.functions) > 0 THEN 1 ELSE 0 END) AS functions,
  sum(CASE WHEN EXISTS {(b)-[:HAS_THEME]->(:Theme)} THEN 1 ELSE 0 END) AS themes,
  sum(CASE WHEN EXISTS {(b)-[:COVERS]->(:Area)} THEN 1 ELSE 0 END) AS areas
CALL (bodies) {
  MATCH (l:Body {kind: 'LSP'})-[:COVERS]->(a:Area) WHERE l.liveFrom <= $asOf < l.liveTo AND NOT l.id IN $tops
  WITH collect(DISTINCT a) AS lspAreas
  MATCH (b:Body {kind: 'FORUM'})-[:COVERS]->(:Area)-[:WITHIN*0..4]->(a:Area) WHERE b.liveFrom <= $asOf < b.liveTo AND a IN lspAreas
  WITH DISTINCT b
  RETURN count(b) AS placeForums,
    sum(CASE WHEN EXISTS {(b)-[r:REPORTS_TO|ADVISES|COORDINATES_WITH|COMMISSIONS|FUNDS|SHARES_INFORMATION_WITH]-(o:Body) WHERE r.liveFrom <= $asOf < r.liveTo AND o.liveFrom <= $asOf < o.liveTo} THEN 1 ELSE 0 END) AS forumLinks
}
CALL (bodies) {
  MATCH (t:Body)-[:COVERS]->(a:Area) WHERE t.id IN $tops AND t.liveFrom <= $asOf < t.liveTo
  WITH collect(DISTINCT a) AS topAreas
  MATCH (b:Body {kind: 'LSP'})-[:COVERS]->(:Area)-[:WITHIN*0..4]->(a:Area)
  WHERE b.liveFrom <= $asOf < b.liveTo AND NOT b.id IN $tops AND a IN topAreas
  RETURN count(DISTINCT b) AS placeLsps
}
CALL (bodies) {
  MATCH (b:Body)<-[:OF]-(m:Membership) WHERE b.liveFrom <= $asOf < b.liveTo AND m.liveFrom <= $asOf < m.liveTo
  OPTIONAL MATCH (m)<-[:HOLDS]-(p:Person)
  WITH b, p, count(m) AS held, count(m.voting) AS voting, max(CASE m.role WHEN 'CHAIR' THEN 1 ELSE 0 END) AS chair,
    sum(CASE WHEN EXISTS {(m)-[:ON_BEHALF_OF]->()} THEN 1 ELSE 0 END) AS partnered
  RETURN count(DISTINCT b) AS seated, count(DISTINCT CASE chair WHEN 1 THEN b END) AS chaired, sum(held) AS seats,
    sum(CASE WHEN p IS NULL THEN 0 ELSE held END) AS named, sum(partnered) AS partnered, sum(voting) AS voting,
    count(DISTINCT p) AS people, count(DISTINCT CASE WHEN p.decisionMaker IS NOT NULL THEN p END) AS known
}
CALL (bodies) {
  MATCH (m:Meeting)-[:OF]->(b:Body) WHERE m.date <= $asOf AND b.liveFrom <= $asOf < b.liveTo
  WITH b, count(m.papersIssued) AS papers, count(m.agendaItems) AS agendas,
    sum(CASE WHEN $asOf - duration('P1Y') < m.date THEN 1 ELSE 0 END) >= 2 AS meetsOften
  RETURN count(b) AS met, sum(CASE WHEN papers > 0 THEN 1 ELSE 0 END) AS papers, sum(CASE WHEN agendas > 0 THEN 1 ELSE 0 END) AS agendas,
    sum(CASE WHEN meetsOften THEN 1 ELSE 0 END) AS meetsOften,
    sum(CASE WHEN meetsOften AND EXISTS {(b)<-[:OF]-(:Action)} THEN 1 ELSE 0 END) AS acting
}
CALL (bodies) {
  MATCH (o:Organisation)
  RETURN count(o) AS organisations, count(o.sector) AS sectors,
    sum(CASE WHEN o.sector = 'THIRD_SECTOR' THEN 1 ELSE 0 END) AS thirdSector,
    sum(CASE WHEN EXISTS {(o)-[:SERVES]->(:Area)} THEN 1 ELSE 0 END) AS organisationAreas
}
CALL (bodies) {
  MATCH (p:Priority) WHERE p.liveFrom <= $asOf < p.liveTo
  RETURN count(p) AS priorities, count(p.measure) AS measures, count(p.target) AS targets,
    sum(CASE WHEN EXISTS {(p)-[:SET_BY]->(t:Body) WHERE t.id IN $tops} THEN 1 ELSE 0 END) AS topPriorities,
    sum(CASE WHEN EXISTS {(p)-[:LED_BY]->(:Body)} THEN 1 ELSE 0 END) AS leads,
    sum(CASE WHEN EXISTS {(p)-[:CONTRIBUTED_BY]->(:Body)} THEN 1 ELSE 0 END) AS contributors
}
CALL (bodies) {
  MATCH (x:Action)
  RETURN count(x) AS actionsOnRecord
}
CALL (bodies) {
  MATCH (m:Meeting) WHERE m.date <= $asOf
  RETURN coalesce(duration.inDays(min(m.date), $asOf).days / 365.0, 0.0) AS logYears, min(m.date) AS logStart
}
CALL (logStart) {
  MATCH (b:Body) WHERE b.liveFrom <= $asOf < b.liveTo AND b.meetingsPerYear > 0
  WITH b, CASE WHEN b.liveFrom > logStart THEN b.liveFrom ELSE logStart END AS since
  WITH b, since, b.meetingsPerYear * duration.inDays(since, $asOf).days / 365.0 AS due WHERE due >= 3
  RETURN coalesce(percentileCont(1.0 * COUNT {(b)<-[:OF]-(m:Meeting) WHERE since <= m.date <= $asOf} / due, 0.5), 0.0) AS keptMeetings
}
RETURN bodies, answering, placeForums, placeLsps, lspsAndForums, strategic, tops, priorities, topPriorities, organisations, people,
  thirdSector, actionsOnRecord, reportingLines,
  [linked, bodies] AS linked, [reporting, answering] AS reporting, [forumLinks, placeForums] AS forumLinks,
  [remits, bodies] AS remits, [termsOfReference, bodies] AS termsOfReference, [reviewDates, bodies] AS reviewDates,
  [functions, bodies] AS functions, [budgets, bodies] AS budgets, [themes, bodies] AS themes, [areas, bodies] AS areas,
  [seated, bodies] AS seats, [chaired, seated] AS chairs, [named, seats] AS namedSeats,
  [partnered, seats] AS partnerSeats, [voting, seats] AS voting, [sectors, organisations] AS sectors,
  [organisationAreas, organisations] AS organisationAreas, [known, people] AS decisionMakers,
  [leads, priorities] AS leads, [contributors, priorities] AS contributors, [measures, priorities] AS measures,
  [targets, priorities] AS targets, [frequencies, bodies] AS frequencies, [met, bodies] AS meetings,
  [papers, met] AS papers, [agendas, met] AS agendas, [acting, meetsOften] AS actions,
  logYears, keptMeetings
