// The whole map: every body that counts on the day, and every link between two of them.
// In Neo4j Browser, set the values first, for example:
// :param asOf => date('2010-03-05')
// parameters: asOf
MATCH (body:Body)
WHERE body.liveFrom <= $asOf < body.liveTo
OPTIONAL MATCH link = (body)-[leads:REPORTS_TO|ADVISES|COORDINATES_WITH|COMMISSIONS|FUNDS|SHARES_INFORMATION_WITH]->(other:Body)
WHERE leads.liveFrom <= $asOf < leads.liveTo AND other.liveFrom <= $asOf < other.liveTo
RETURN body, link
