// code: FU6
// title: Priorities in weak hands
// theme: follow-up
// why: A priority is only as safe as the body that leads it.
// severity: MEDIUM
// scope: priorities
// parameters:
//   asOf (day): the day the structure speaks of
// returns:
//   priority (Priority, subject): the priority
//   lead (Body, concerns): the body that leads it
//   facts (text list): what is weak about that body
// finding: The priority “{priority}” is in weak hands
// findings: {count} of {scope} priorities are led by a body that is weak itself
// detail: It is led by {lead}: {facts}.
// evidence each facts: {lead}: {facts}.
// remedy: Strengthen {lead}, or give the lead to another body.
// may be right: The lead may be about to change.
MATCH (p:Priority)-[:LED_BY]->(b:Body)
WHERE p.liveFrom <= $asOf < p.liveTo
WITH p, b, [x IN [
  CASE WHEN b.liveTo <= $asOf THEN 'it has ended' END,
  CASE WHEN b.liveFrom > $asOf THEN 'it has not begun' END,
  CASE WHEN b.liveFrom <= $asOf < b.liveTo AND NOT EXISTS {(b)<-[:OF]-(m:Membership {role: 'CHAIR'}) WHERE m.liveFrom <= $asOf < m.liveTo}
    AND EXISTS {(b)<-[:OF]-(m:Membership) WHERE m.liveFrom <= $asOf < m.liveTo} THEN 'it has no chair' END,
  CASE WHEN b.liveFrom <= $asOf < b.liveTo AND b.reviewDate < $asOf THEN 'it is past its review date' END
] WHERE x IS NOT NULL] AS facts
WHERE size(facts) > 0
RETURN p.id AS priority, b.id AS lead, facts
