// code: ML7
// title: Crowded themes without a lead
// theme: missing links
// why: Where several bodies work on one theme in one place and none leads, each plans for itself.
// severity: HIGH
// gate: linked >= 0.5
// parameters:
//   asOf (day): the day the structure speaks of
//   minBodies (number, 3): how many bodies make a crowd
//   leadShare (share, 0.67): how many of the others must report to the lead, in up to three steps
//   minLoose (number, 2): how many bodies must have no tie with the rest; one loose body says little
// returns:
//   themes (Theme list, subject): the theme, or themes worked on by exactly the same bodies
//   areas (Area list, subject): the place
//   bodies (Body list, concerns): the bodies
//   led (number): how many of the others report to the one that most report to
//   loose (Body list): bodies that neither report to nor coordinate with any of the others
// finding: {bodies|body|bodies} work on “{themes}” in {areas}, and none leads
// findings: In {count|case|cases} several bodies work on one theme in one place, and none leads
// detail when led > 0: {bodies}. The one that most report to has {led} of the others under it.
// detail: {bodies}. None of them reports to another.
// evidence each bodies: {bodies} works on it.
// evidence when loose: {loose} {loose:neither reports|neither report} to nor {loose:coordinates|coordinate} with any of the others.
// remedy: Name one of them as lead for the theme, then look which of them could meet together.
// may be right: They may serve different groups of people, which the themes do not show.
MATCH (t:Theme)<-[:HAS_THEME]-(b:Body)-[:COVERS]->(a:Area)
WHERE b.liveFrom <= $asOf < b.liveTo
WITH t, a, b ORDER BY b.id
WITH t, a, collect(DISTINCT b) AS bs
WHERE size(bs) >= $minBodies
WITH bs, t, a ORDER BY t.id, a.id
WITH bs, collect(DISTINCT t.id) AS themes, collect(DISTINCT a.id) AS areas
WITH bs, themes, areas, size(bs) AS n,
  reduce(best = 0, x IN [l IN bs | size([o IN bs WHERE o <> l
    AND EXISTS {(o)((u:Body)-[r:REPORTS_TO WHERE r.liveFrom <= $asOf < r.liveTo]->(v:Body WHERE v.liveFrom <= $asOf < v.liveTo)){1,3}(l)}])]
    | CASE WHEN x > best THEN x ELSE best END) AS led,
  [o IN bs WHERE NOT EXISTS {(o)-[r:REPORTS_TO|COORDINATES_WITH]-(q:Body) WHERE r.liveFrom <= $asOf < r.liveTo AND q IN bs} | o.id] AS loose
WHERE led < (n - 1) * $leadShare AND size(loose) >= $minLoose
RETURN themes, areas, [x IN bs | x.id] AS bodies, led, loose
