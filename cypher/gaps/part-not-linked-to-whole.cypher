// code: ML5
// title: Parts that are not linked to the whole
// theme: missing links
// why: A body whose work is part of another's should at least tell it what it does.
// severity: HIGH
// gate: linked >= 0.5
// parameters:
//   asOf (day): the day the structure speaks of
// returns:
//   body (Body, subject): the part
//   whole (Body, subject): the body whose work it is part of
//   note (text): what people who know both say
// finding: {body} does part of the work of {whole} without a line to it
// findings: {count|body does|bodies do} part of another's work without a line to it
// detail: No reporting line or advice leads from the one to the other, not even by way of two others.
// evidence when note: What is known of the two: {note}
// evidence: No line from {body} to {whole} in three steps.
// remedy: Let it report to or advise {whole}, or write down why it stands apart.
// may be right: It may be independent on purpose, as a scrutiny body is.
MATCH (p:Body)-[k:KNOWN_PAIR {relation: 'NESTED'}]->(c:Body)
WHERE p.liveFrom <= $asOf < p.liveTo AND c.liveFrom <= $asOf < c.liveTo
  AND NOT EXISTS {(c)((x:Body)-[r:REPORTS_TO|ADVISES WHERE r.liveFrom <= $asOf < r.liveTo]->(y:Body WHERE y.liveFrom <= $asOf < y.liveTo)){1,3}(p)}
RETURN c.id AS body, p.id AS whole, k.note AS note
