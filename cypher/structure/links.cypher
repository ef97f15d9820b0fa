// Links that lead from bodies, and links that lead to bodies.
// parameters: from, to, asOf
CALL () {
  UNWIND $from AS wanted
  MATCH (from:Body {id: wanted})-[link:REPORTS_TO|ADVISES|COORDINATES_WITH|COMMISSIONS|FUNDS|SHARES_INFORMATION_WITH]->(to:Body)
  RETURN wanted, from, link, to
  UNION ALL
  UNWIND $to AS wanted
  MATCH (to:Body {id: wanted})<-[link:REPORTS_TO|ADVISES|COORDINATES_WITH|COMMISSIONS|FUNDS|SHARES_INFORMATION_WITH]-(from:Body)
  RETURN wanted, from, link, to
}
WITH wanted, link, from, to, from.name AS fromName, to.name AS toName
RETURN wanted, link.id AS id, from.id AS from, to.id AS to, type(link) AS type, link.note AS note,
  link.validFrom AS validFrom, link.validTo AS validTo,
  link.liveFrom <= $asOf < link.liveTo AND from.liveFrom <= $asOf < from.liveTo AND to.liveFrom <= $asOf < to.liveTo AS live
ORDER BY live DESC, type, fromName, toName, id
