// Links that count on a day, by the ids of their ends.
// parameters: asOf
MATCH (from:Body)-[link:REPORTS_TO|ADVISES|COORDINATES_WITH|COMMISSIONS|FUNDS|SHARES_INFORMATION_WITH]->(to:Body)
WHERE link.liveFrom <= $asOf < link.liveTo AND from.liveFrom <= $asOf < from.liveTo AND to.liveFrom <= $asOf < to.liveTo
RETURN link.id AS id, from.id AS from, to.id AS to, type(link) AS type
