// code: LK1
// title: Links to a body that has ended
// theme: missing links
// why: A line that leads to a body which no longer exists leads nowhere, and nobody notices.
// severity when reports: HIGH
// severity: MEDIUM
// scope: bodies
// swallows: no-reporting-line
// parameters:
//   asOf (day): the day the structure speaks of
// returns:
//   body (Body, subject): the live body
//   ended (Body list, concerns): the bodies that have ended
//   links (rows): the links that still run
//   links.other (Body): the body that has ended
//   links.type (word): what the link is
//   links.out (yes or no): the live body is the one that reports, advises, funds …
//   links.until (day): when the other ended
//   reports (yes or no): the live body reports to the ended one
// finding when reports: {body} still reports to {ended}, which has ended
// finding: {body} still has a link with {ended}, which has ended
// findings: {count|live body|live bodies} still {count:has|have} a link with a body that has ended
// detail when reports: On paper it has a reporting line; in fact it answers to nobody there.
// detail: The link was not ended when the other body was.
// evidence each links when out: It {type} {other}, which ended: {until}.
// evidence each links when not out: {other}, which ended ({until}), still {type} it.
// remedy when reports: Point the line to the body that took over, or end it.
// remedy: End the link, or point it to the body that took over.
// may be right: The other body may have been revived without its dates being changed.
MATCH (a:Body)-[r:REPORTS_TO|ADVISES|COORDINATES_WITH|COMMISSIONS|FUNDS|SHARES_INFORMATION_WITH]-(b:Body)
WHERE a.liveFrom <= $asOf < a.liveTo AND r.liveFrom <= $asOf < r.liveTo AND b.liveTo <= $asOf
WITH a, b, r ORDER BY b.id, type(r)
WITH a, collect(DISTINCT b.id) AS ended,
  collect({other: b.id, type: type(r), out: startNode(r) = a, until: b.validTo}) AS links
RETURN a.id AS body, ended, links, any(l IN links WHERE l.out AND l.type = 'REPORTS_TO') AS reports
