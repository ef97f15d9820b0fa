// code: ML1
// title: Bodies that answer to nobody
// theme: missing links
// why: A body that answers to nobody can spend time and money without anyone asking what came of it.
// severity when statutory: LOW
// severity when below > 0: LOW
// severity when advises: MEDIUM
// severity: HIGH
// scope: answering
// gate: reporting >= 0.5
// parameters:
//   asOf (day): the day the structure speaks of
//   tops (bodies): the bodies that lines of reporting end in
//   settlingDays (number, 30): days that a new body is given to find its place
// returns:
//   body (Body, subject): the body without a reporting line
//   advises (Body list): the bodies that it advises, which is not the same as answering to them
//   other (Body list): the other bodies that it is linked to
//   below (number): how many bodies report to it
//   statutory (yes or no): whether the law requires it
// finding when statutory: {body} answers to no other body: is it the head of its own line?
// finding when below > 0: {body} answers to no other body: is it the head of its own line?
// finding: {body} answers to no other body
// findings: {count} of {scope} bodies answer to no other body
// detail when statutory: It has links to other bodies but no reporting line. It is required by law, so it may answer outside the partnership.
// detail when below > 0: It has links to other bodies but no reporting line, although {below|body reports|bodies report} to it.
// detail when advises: It advises {advises}, but advising is not answering: nobody is recorded as holding it to account.
// detail: It has links to other bodies but no reporting line.
// evidence each advises: It advises {advises}.
// evidence each other: It is linked to {other}, without reporting to it.
// evidence when below > 0: {below|body reports|bodies report} to it.
// evidence when statutory: It is required by law.
// remedy when below > 0: Note that it heads its own line, or name the body that it answers to.
// remedy: Name the body that it answers to.
// may be right: It may answer to a single organisation or to a national body that is not in the workbook.
MATCH (b:Body)
WHERE b.liveFrom <= $asOf < b.liveTo
  AND b.liveFrom <= $asOf - duration({days: $settlingDays})
  AND b.kind <> 'LSP' AND NOT b.id IN $tops
  AND EXISTS {(b)-[r:REPORTS_TO|ADVISES|COORDINATES_WITH|COMMISSIONS|FUNDS|SHARES_INFORMATION_WITH]-(o:Body) WHERE r.liveFrom <= $asOf < r.liveTo AND o.liveFrom <= $asOf < o.liveTo}
  AND NOT EXISTS {(b)-[r:REPORTS_TO]->(:Body) WHERE r.liveFrom <= $asOf < r.liveTo}
  AND NOT (b.kind = 'FORUM' AND EXISTS {
    (b)-[:COVERS]->(:Area)-[:WITHIN*0..4]->(:Area)<-[:COVERS]-(l:Body {kind: 'LSP'}) WHERE l.liveFrom <= $asOf < l.liveTo AND NOT l.id IN $tops
  })
RETURN b.id AS body,
  COLLECT {MATCH (b)-[r:ADVISES]->(o:Body) WHERE r.liveFrom <= $asOf < r.liveTo AND o.liveFrom <= $asOf < o.liveTo RETURN DISTINCT o.id ORDER BY o.id} AS advises,
  COLLECT {
    MATCH (b)-[r:REPORTS_TO|ADVISES|COORDINATES_WITH|COMMISSIONS|FUNDS|SHARES_INFORMATION_WITH]-(o:Body)
    WHERE r.liveFrom <= $asOf < r.liveTo AND o.liveFrom <= $asOf < o.liveTo AND NOT (b)-[:ADVISES]->(o) AND NOT (o)-[:REPORTS_TO]->(b)
    RETURN DISTINCT o.id ORDER BY o.id
  } AS other,
  COUNT {MATCH (b)<-[r:REPORTS_TO]-(o:Body) WHERE r.liveFrom <= $asOf < r.liveTo AND o.liveFrom <= $asOf < o.liveTo RETURN DISTINCT o} AS below,
  coalesce(b.statutory, false) AS statutory
