// code: WG3
// title: Bodies that one partner holds
// theme: governance
// why: A body in which one partner has most of the votes, or both the chair and the secretary, is felt by the others to be that partner's committee.
// severity when strategic: HIGH
// severity: LOW
// scope: strategic
// gate: partnerSeats >= 0.5
// together when not strategic: always
// parameters:
//   asOf (day): the day the structure speaks of
//   tops (bodies): the bodies that lines of reporting end in
//   minSeats (number, 6): bodies with fewer seats are too small to judge
//   minPartners (number, 4): bodies with fewer partners are not meant to be shared
//   majority (share, 0.5): above this share one partner decides alone
//   chairShare (share, 0.4): from this share on, holding the chair and the secretary too is as much
// returns:
//   body (Body, subject): the body
//   organisation (Organisation, concerns): the partner, its own parts counted in
//   share (share): its share of the votes, or of the seats where votes are not recorded
//   byVotes (yes or no): votes were counted, not seats
//   seats (number): its seats
//   of (number): all seats
//   votes (number): its votes
//   ofVotes (number): all votes
//   both (yes or no): it holds the chair and the secretary
//   chair (yes or no): it holds the chair
//   partners (number): partners on the body
//   strategic (yes or no): a top body, block or LSP
// finding when byVotes: {organisation} holds {votes} of {ofVotes} votes on {body}
// finding: {organisation} holds {seats} of {of} seats on {body}
// findings: {count} bodies are held by one partner
// details: On these bodies one partner has most of the votes or seats, or close to it together with the chair and the secretary.
// detail when both: That is {share}, and it provides both the chair and the secretary. {partners|partner sits|partners sit} on the body.
// detail when chair: That is {share}, and it provides the chair. {partners|partner sits|partners sit} on the body.
// detail: That is {share}. {partners|partner sits|partners sit} on the body.
// evidence when byVotes: {organisation} holds {votes} of {ofVotes} votes ({share}).
// evidence when not byVotes: {organisation} holds {seats} of {of} seats ({share}); who votes is not recorded well enough.
// evidence when both: It provides the chair and the secretary.
// remedy: Rotate the chair, let another partner keep the minutes, and share the agenda.
// may be right: The duty may be that partner's by law, or the others may prefer that it does the work.
MATCH (b:Body)<-[:OF]-(m:Membership)-[:ON_BEHALF_OF]->(o:Organisation)
WHERE b.liveFrom <= $asOf < b.liveTo AND m.liveFrom <= $asOf < m.liveTo AND (b.id IN $tops OR b.kind IN ['BLOCK', 'LSP', 'BOARD'])
WITH b, o, count(m) AS seats,
  sum(CASE WHEN m.voting THEN 1 ELSE 0 END) AS votes,
  sum(CASE WHEN m.voting IS NULL THEN 1 ELSE 0 END) AS unknown,
  max(CASE m.role WHEN 'CHAIR' THEN 1 ELSE 0 END) AS chair,
  max(CASE m.role WHEN 'SECRETARY' THEN 1 ELSE 0 END) AS secretary
WITH o, collect({b: b, seats: seats, votes: votes, unknown: unknown, chair: chair, secretary: secretary}) AS parts
MATCH (o)-[:PART_OF*0..4]->(g:Organisation)
WHERE NOT (g)-[:PART_OF]->()
UNWIND parts AS part
WITH part.b AS b, g, sum(part.seats) AS seats, sum(part.votes) AS votes, sum(part.unknown) AS unknown,
  max(part.chair) AS chair, max(part.secretary) AS secretary
WITH b, collect({g: g.id, seats: seats, votes: votes, chair: chair = 1, both: chair + secretary = 2}) AS holders,
  sum(seats) AS of, sum(votes) AS ofVotes, sum(unknown) AS unknown
WHERE of >= $minSeats AND size(holders) >= $minPartners
UNWIND holders AS e
WITH b, e, of, ofVotes, size(holders) AS partners, unknown <= 0.2 * of AND ofVotes > 0 AS byVotes
WITH b, e, of, ofVotes, partners, byVotes,
  CASE WHEN byVotes THEN 1.0 * e.votes / ofVotes ELSE 1.0 * e.seats / of END AS share
WHERE share > $majority OR (e.both AND share >= $chairShare)
RETURN b.id AS body, e.g AS organisation, share, byVotes, e.seats AS seats, of, e.votes AS votes, ofVotes,
  e.both AS both, e.chair AS chair, partners, b.id IN $tops OR b.kind IN ['BLOCK', 'LSP'] AS strategic
