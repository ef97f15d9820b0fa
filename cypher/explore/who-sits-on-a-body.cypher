// Who sits on one body, and on whose behalf.
// In Neo4j Browser, set the values first, for example:
// :param asOf => date('2010-03-05')
// :param body => 'psb'
// parameters: asOf, body
MATCH (body:Body {id: $body})<-[of:OF]-(seat:Membership)
WHERE seat.liveFrom <= $asOf < seat.liveTo
OPTIONAL MATCH person = (seat)<-[:HOLDS]-(:Person)
OPTIONAL MATCH partner = (seat)-[:ON_BEHALF_OF]->(:Organisation)
RETURN body, of, seat, person, partner
