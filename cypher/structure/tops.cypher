// In which bodies lines of reporting end: boards and LSPs that report to nobody, with enough bodies under them; for each area the one with most.
// parameters: asOf, topMin
MATCH (top:Body)
WHERE top.kind IN ['BOARD', 'LSP'] AND top.liveFrom <= $asOf < top.liveTo
  AND NOT EXISTS {
    (top)-[up:REPORTS_TO]->(higher:Body)
    WHERE up.liveFrom <= $asOf < up.liveTo AND higher.liveFrom <= $asOf < higher.liveTo
  }
MATCH (top)((x:Body)<-[r:REPORTS_TO WHERE r.liveFrom <= $asOf < r.liveTo]-(y:Body WHERE y.liveFrom <= $asOf < y.liveTo)){1,6}(lower:Body)
WITH top, count(DISTINCT lower) AS below
WHERE below >= $topMin
MATCH (top)-[:COVERS]->(area:Area)
WITH area, top, below
ORDER BY below DESC, top.id
WITH area, collect({id: top.id, below: below})[0] AS first
RETURN DISTINCT first.id AS id, first.below AS below
ORDER BY below DESC, id
