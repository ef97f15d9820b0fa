// code: RP3b
// title: Deciding bodies where nobody knows who sits
// theme: representation
// why: A seat without a name is often empty, or taken by whoever is free.
// severity when strategic: MEDIUM
// severity: LOW
// scope: bodies
// gate: namedSeats >= 0.5
// gate: functions >= 0.5
// together when not strategic: always
// parameters:
//   asOf (day): the day the structure speaks of
//   tops (bodies): the bodies that lines of reporting end in
//   minSeats (number, 4): bodies with fewer seats are not judged
//   unnamedShare (share, 0.25): above this share of seats without a name
// returns:
//   body (Body, subject): the body
//   seats (number): its seats
//   unnamed (number): seats without a name
//   organisations (Organisation list): whose seats these are
//   strategic (yes or no): a top body, block or LSP
// finding: {unnamed} of {seats} seats on {body} have no name
// findings: {count} deciding bodies have many seats without a name
// details: On these bodies more than a quarter of the seats name an organisation and nobody in it.
// detail: The organisation is known, the person is not.
// evidence each organisations: {organisations} has a seat without a name.
// remedy: Ask each organisation who sits for it.
// may be right: The seat may go to whoever is on duty, as on a case conference.
MATCH (m:Membership)-[:OF]->(b:Body)
WHERE m.liveFrom <= $asOf < m.liveTo AND b.liveFrom <= $asOf < b.liveTo AND any(f IN b.functions WHERE f IN ['DECIDES', 'COMMISSIONS'])
WITH b, m, EXISTS {(m)<-[:HOLDS]-(:Person)} AS named, [(m)-[:ON_BEHALF_OF]->(o:Organisation) | o.id][0] AS organisation
ORDER BY organisation
WITH b, count(m) AS seats, sum(CASE WHEN named THEN 0 ELSE 1 END) AS unnamed,
  collect(DISTINCT CASE WHEN NOT named THEN organisation END) AS organisations
WHERE seats >= $minSeats AND 1.0 * unnamed / seats > $unnamedShare
RETURN b.id AS body, seats, unnamed, organisations, b.id IN $tops OR b.kind IN ['BLOCK', 'LSP'] AS strategic
