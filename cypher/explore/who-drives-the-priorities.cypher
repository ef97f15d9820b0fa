// Who sets, leads and contributes to each priority that counts on the day.
// In Neo4j Browser, set the values first, for example:
// :param asOf => date('2010-03-05')
// parameters: asOf
MATCH part = (priority:Priority)-[:SET_BY|LED_BY|CONTRIBUTED_BY]->(:Body)
WHERE priority.liveFrom <= $asOf < priority.liveTo
RETURN part
