// Every body as the map shows it on a day: where, what, how many seats, and which kinds of partner sit on it.
// parameters: asOf
MATCH (body:Body)
RETURN body.id AS id, body.name AS name, body.shortName AS shortName, body.kind AS kind, body.subtype AS subtype,
  body.status AS status, body.liveFrom <= $asOf < body.liveTo AS live,
  COLLECT { MATCH (body)-[has:HAS_THEME]->(theme:Theme) RETURN theme.id ORDER BY has.position } AS themes,
  COLLECT { MATCH (body)-[covers:COVERS]->(area:Area) RETURN area.id ORDER BY covers.position } AS areas,
  COLLECT {
    MATCH (body)<-[:OF]-(seat:Membership)-[:ON_BEHALF_OF]->(partner:Organisation)
    WHERE seat.liveFrom <= $asOf < seat.liveTo AND partner.sector IS NOT NULL
    RETURN DISTINCT partner.sector
  } AS sectors,
  COUNT { (body)<-[:OF]-(seat:Membership) WHERE seat.liveFrom <= $asOf < seat.liveTo } AS seats
