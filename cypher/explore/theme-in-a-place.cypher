// Who works on a theme (or part of it) in a place (or part of it), and how they are linked.
// In Neo4j Browser, set the values first, for example:
// :param asOf => date('2010-03-05')
// :param theme => 'safer'
// :param area => 'warwickshire'
// parameters: asOf, theme, area
MATCH work = (:Theme {id: $theme})<-[:BROADER*0..4]-(:Theme)<-[:HAS_THEME]-(body:Body)
WHERE body.liveFrom <= $asOf < body.liveTo
MATCH place = (body)-[:COVERS]->(:Area)-[:WITHIN*0..4]->(:Area {id: $area})
OPTIONAL MATCH link = (body)-[leads:REPORTS_TO|ADVISES|COORDINATES_WITH|COMMISSIONS|FUNDS|SHARES_INFORMATION_WITH]-(other:Body)-[:HAS_THEME]->(:Theme)-[:BROADER*0..4]->(:Theme {id: $theme})
WHERE leads.liveFrom <= $asOf < leads.liveTo AND other.liveFrom <= $asOf < other.liveTo
RETURN work, place, link
