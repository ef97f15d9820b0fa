// Every link from body to body.
// parameters: none
MATCH (from:Body)-[link:REPORTS_TO|ADVISES|COORDINATES_WITH|COMMISSIONS|FUNDS|SHARES_INFORMATION_WITH]->(to:Body)
RETURN link.id AS id, from.id AS from, to.id AS to, type(link) AS type, link.note AS note,
  link.validFrom AS validFrom, link.validTo AS validTo
