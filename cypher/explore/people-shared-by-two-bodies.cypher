// Which people and organisations sit on both of two bodies.
// In Neo4j Browser, set the values first, for example:
// :param asOf => date('2010-03-05')
// :param a => 'block-safer'
// :param b => 'swp-board'
// parameters: asOf, a, b
MATCH (a:Body {id: $a})
MATCH (b:Body {id: $b})
RETURN a, b,
  COLLECT {
    MATCH shared = (a)<-[:OF]-(one:Membership)<-[:HOLDS]-(:Person)-[:HOLDS]->(two:Membership)-[:OF]->(b)
    WHERE one.liveFrom <= $asOf < one.liveTo AND two.liveFrom <= $asOf < two.liveTo
    RETURN shared
  } AS people,
  COLLECT {
    MATCH shared = (a)<-[:OF]-(one:Membership)-[:ON_BEHALF_OF]->(:Organisation)<-[:ON_BEHALF_OF]-(two:Membership)-[:OF]->(b)
    WHERE one.liveFrom <= $asOf < one.liveTo AND two.liveFrom <= $asOf < two.liveTo
    RETURN shared
  } AS partners
