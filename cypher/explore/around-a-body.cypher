// What surrounds one body: its links, themes, areas and priorities.
// In Neo4j Browser, set the values first, for example:
// :param asOf => date('2010-03-05')
// :param body => 'psb'
// parameters: asOf, body
MATCH (body:Body {id: $body})
RETURN body,
  COLLECT {
    MATCH link = (body)-[leads:REPORTS_TO|ADVISES|COORDINATES_WITH|COMMISSIONS|FUNDS|SHARES_INFORMATION_WITH]-(other:Body)
    WHERE leads.liveFrom <= $asOf < leads.liveTo AND other.liveFrom <= $asOf < other.liveTo
    RETURN link
  } AS links,
  COLLECT { MATCH work = (body)-[:HAS_THEME|COVERS]->() RETURN work } AS work,
  COLLECT { MATCH aim = (body)<-[:SET_BY|LED_BY|CONTRIBUTED_BY]-(:Priority) RETURN aim } AS aims
