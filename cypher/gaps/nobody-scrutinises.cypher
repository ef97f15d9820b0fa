// code: WG5
// title: Deciding bodies that nobody scrutinises
// theme: governance
// why: Those who take decisions should be asked about them by people who do not.
// severity: LOW
// scope: bodies
// gate: functions >= 0.5
// together: always
// gate: linked >= 0.5
// parameters:
//   asOf (day): the day the structure speaks of
// returns:
//   body (Body, subject): the body
//   functions (word list): what it does
//   statutory (yes or no): whether the law requires it
// finding: Who scrutinises {body}?
// findings: {count} bodies decide or commission, and no scrutiny body is linked to them: who scrutinises them?
// details: Neither they nor any body above them has a link with a body that scrutinises.
// detail: It {functions}. Neither it nor any body above it has a link with a body that scrutinises.
// evidence: It {functions}.
// remedy: Link it, or the body that it answers to, with a scrutiny body.
// may be right: The law may provide for scrutiny elsewhere, or the partners may each be scrutinised at home.
MATCH (b:Body)
WHERE b.liveFrom <= $asOf < b.liveTo
  AND any(f IN b.functions WHERE f IN ['DECIDES', 'COMMISSIONS'])
  AND NOT 'SCRUTINISES' IN b.functions
  AND NOT EXISTS {
    (b)((x:Body)-[r:REPORTS_TO WHERE r.liveFrom <= $asOf < r.liveTo]->(y:Body WHERE y.liveFrom <= $asOf < y.liveTo)){0,6}(u:Body)-[q:REPORTS_TO|ADVISES|COORDINATES_WITH|COMMISSIONS|FUNDS|SHARES_INFORMATION_WITH]-(s:Body)
    WHERE q.liveFrom <= $asOf < q.liveTo AND s.liveFrom <= $asOf < s.liveTo AND 'SCRUTINISES' IN s.functions
  }
RETURN b.id AS body, b.functions AS functions, coalesce(b.statutory, false) AS statutory
