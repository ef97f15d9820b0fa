// code: FU5a
// title: Priorities with no lead
// theme: follow-up
// why: What nobody leads, nobody drives.
// severity: HIGH
// scope: priorities
// gate: leads >= 0.5
// parameters:
//   asOf (day): the day the structure speaks of
// returns:
//   priority (Priority, subject): the priority
//   setBy (Body list, concerns): who set it
//   contributors (Body list): who contributes to it
// finding: The priority “{priority}” has no lead
// findings: {count} of {scope} priorities have no lead
// detail when contributors: {contributors} {contributors:contributes|contribute}, but no body is named to lead it.
// detail: No body is named to lead it, and none to contribute.
// evidence each setBy: It was set by {setBy}.
// evidence each contributors: {contributors} contributes to it.
// remedy when contributors: Name a lead body, perhaps one of the contributors.
// remedy: Name a lead body.
// may be right: The body that set it may lead it itself without saying so; then name it.
MATCH (p:Priority)
WHERE p.liveFrom <= $asOf < p.liveTo AND NOT EXISTS {(p)-[:LED_BY]->(:Body)}
RETURN p.id AS priority,
  COLLECT {MATCH (p)-[:SET_BY]->(b:Body) RETURN b.id ORDER BY b.id} AS setBy,
  COLLECT {MATCH (p)-[:CONTRIBUTED_BY]->(b:Body) WHERE b.liveFrom <= $asOf < b.liveTo RETURN b.id ORDER BY b.id} AS contributors
