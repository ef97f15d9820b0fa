// code: WG10
// title: Bodies without a chair
// theme: governance
// why: Without a chair nobody calls the meeting, settles the agenda or answers for the body.
// severity when kind is GROUP: MEDIUM
// severity: HIGH
// scope: bodies
// gate: chairs >= 0.5
// parameters:
//   asOf (day): the day the structure speaks of
// returns:
//   body (Body, subject): the body without a chair
//   kind (word): its kind
//   seats (number): live seats on it
//   vice (Person list): people who are its vice chair
// finding: {body} has no chair
// findings: {count} of {scope} live bodies have no chair
// detail: It has {seats|live seat|live seats}, and none of them is the chair's.
// evidence: {seats|live seat|live seats}, no chair among them.
// evidence each vice: {vice} is vice chair.
// remedy: Elect a chair.
// may be right: The chair may rotate from meeting to meeting; then record whose turn it is.
MATCH (b:Body)
WHERE b.liveFrom <= $asOf < b.liveTo
  AND NOT EXISTS {(b)<-[:OF]-(m:Membership {role: 'CHAIR'}) WHERE m.liveFrom <= $asOf < m.liveTo}
WITH b, COUNT {(b)<-[:OF]-(m:Membership) WHERE m.liveFrom <= $asOf < m.liveTo} AS seats
WHERE seats > 0
RETURN b.id AS body, b.kind AS kind, seats,
  COLLECT {
    MATCH (b)<-[:OF]-(m:Membership {role: 'VICE_CHAIR'})<-[:HOLDS]-(p:Person) WHERE m.liveFrom <= $asOf < m.liveTo
    RETURN DISTINCT p.id ORDER BY p.id
  } AS vice
