// code: WG7
// title: Money without a line to a deciding body
// theme: governance
// why: Whoever spends public money should answer to a body that can decide on it.
// severity: MEDIUM
// scope: bodies
// gate: functions >= 0.5
// gate: reporting >= 0.5
// parameters:
//   asOf (day): the day the structure speaks of
//   tops (bodies): the bodies that lines of reporting end in
//   minBudget (number, 10000): budgets below this are small pots, such as a forum's grants
// returns:
//   body (Body, subject): the body
//   budget (pounds): its yearly budget
//   funders (Body list): bodies that fund it
//   reports (Body list): the bodies that it reports to
// finding when budget: {body} spends {budget} a year without a line to a body that decides
// finding: {body} is funded without a line to a body that decides
// findings: {count} bodies have money without a line to a body that decides
// detail when reports: It reports to {reports}, and no way up from there leads to a body that decides.
// detail: It reports to nobody, and no deciding body funds or commissions it.
// evidence when budget: Yearly budget: {budget}.
// evidence each funders: It is funded by {funders}.
// evidence each reports: It reports to {reports}.
// remedy: Name the body that is accountable for the money.
// may be right: One organisation may be accountable for the money by law or by agreement.
MATCH (b:Body)
WHERE b.liveFrom <= $asOf < b.liveTo
  AND (b.annualBudget >= $minBudget OR EXISTS {(b)<-[r:FUNDS]-(:Body) WHERE r.liveFrom <= $asOf < r.liveTo})
  AND NOT b.id IN $tops
  AND NOT EXISTS {
    (b)((x:Body)-[r:REPORTS_TO WHERE r.liveFrom <= $asOf < r.liveTo]->(y:Body WHERE y.liveFrom <= $asOf < y.liveTo)){1,4}(d:Body) WHERE 'DECIDES' IN d.functions OR d.id IN $tops
  }
  AND NOT EXISTS {(b)<-[r:FUNDS|COMMISSIONS]-(d:Body) WHERE r.liveFrom <= $asOf < r.liveTo AND d.liveFrom <= $asOf < d.liveTo AND 'DECIDES' IN d.functions}
RETURN b.id AS body, b.annualBudget AS budget,
  COLLECT {MATCH (b)<-[r:FUNDS]-(d:Body) WHERE r.liveFrom <= $asOf < r.liveTo AND d.liveFrom <= $asOf < d.liveTo RETURN DISTINCT d.id ORDER BY d.id} AS funders,
  COLLECT {MATCH (b)-[r:REPORTS_TO]->(d:Body) WHERE r.liveFrom <= $asOf < r.liveTo AND d.liveFrom <= $asOf < d.liveTo RETURN DISTINCT d.id ORDER BY d.id} AS reports
