// code: ML0
// title: Bodies that stand alone
// theme: missing links
// why: A body that is linked to no other is answerable to nobody and hears nothing of what others do.
// severity: HIGH
// scope: bodies
// gate: linked >= 0.5
// swallows: no-reporting-line, forum-with-no-way-up, lsp-with-no-way-up
// parameters:
//   asOf (day): the day the structure speaks of
//   settlingDays (number, 30): days that a new body is given to find its place
// returns:
//   body (Body, subject): the body that stands alone
//   seats (number): live seats on it
// finding: {body} is linked to no other body
// findings: {count} of {scope} live bodies are linked to no other body
// detail: Nothing is recorded that it reports to, advises, coordinates with, commissions, funds or shares information with, and no other body is recorded as doing so with it.
// evidence: No live link of any kind, in or out.
// evidence when seats > 0: {seats|seat|seats} on it are live all the same.
// remedy: Link it to the LSP or block of its place and theme, or close it.
// may be right: The links may exist without being in the workbook.
MATCH (b:Body)
WHERE b.liveFrom <= $asOf < b.liveTo
  AND b.liveFrom <= $asOf - duration({days: $settlingDays})
  AND NOT EXISTS {(b)-[r:REPORTS_TO|ADVISES|COORDINATES_WITH|COMMISSIONS|FUNDS|SHARES_INFORMATION_WITH]-(o:Body) WHERE r.liveFrom <= $asOf < r.liveTo AND o.liveFrom <= $asOf < o.liveTo}
RETURN b.id AS body, COUNT {(b)<-[:OF]-(m:Membership) WHERE m.liveFrom <= $asOf < m.liveTo} AS seats
