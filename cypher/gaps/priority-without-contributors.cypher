// code: FU5c
// title: Priorities to which nobody contributes
// theme: follow-up
// why: A priority that one body carries alone is that body's business, not the partnership's.
// severity: MEDIUM
// scope: priorities
// gate: contributors >= 0.5
// parameters:
//   asOf (day): the day the structure speaks of
// returns:
//   priority (Priority, subject): the priority
//   lead (Body list, concerns): the body that leads it
// finding: Nobody contributes to the priority “{priority}”
// findings: {count} of {scope} priorities have no contributor
// detail when lead: {lead} leads it alone.
// detail: No live body is named to contribute to it, and none to lead it.
// evidence each lead: {lead} leads it.
// evidence: No live body contributes to it.
// remedy: Ask which bodies already work on it, and name them.
// may be right: One body may be able to meet it alone.
MATCH (p:Priority)
WHERE p.liveFrom <= $asOf < p.liveTo AND NOT EXISTS {(p)-[:CONTRIBUTED_BY]->(b:Body) WHERE b.liveFrom <= $asOf < b.liveTo}
RETURN p.id AS priority, COLLECT {MATCH (p)-[:LED_BY]->(b:Body) WHERE b.liveFrom <= $asOf < b.liveTo RETURN b.id ORDER BY b.id} AS lead
