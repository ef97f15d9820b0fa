// How one body reaches another by reporting and advising: the shortest line upward.
// In Neo4j Browser, set the values first, for example:
// :param asOf => date('2010-03-05')
// :param body => 'dv-forum'
// :param top => 'psb'
// parameters: asOf, body, top
MATCH (from:Body {id: $body})
MATCH (to:Body {id: $top})
MATCH line = ANY SHORTEST (from)
  ((lower:Body WHERE lower.liveFrom <= $asOf < lower.liveTo)
   -[up:REPORTS_TO|ADVISES WHERE up.liveFrom <= $asOf < up.liveTo]->
   (higher:Body WHERE higher.liveFrom <= $asOf < higher.liveTo)){1,8}
  (to)
RETURN line
