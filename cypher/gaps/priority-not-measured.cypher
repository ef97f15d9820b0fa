// code: FU5b
// title: Priorities that nobody can tell have been met
// theme: follow-up
// why: Without a measure and a target nobody can say whether a priority was met.
// severity when noMeasure: HIGH
// severity: MEDIUM
// scope: priorities
// gate: measures >= 0.5
// parameters:
//   asOf (day): the day the structure speaks of
// returns:
//   priority (Priority, subject): the priority
//   lacks (text list): what it lacks
//   noMeasure (yes or no): it has no measure at all
//   measure (text): its measure
// finding: The priority “{priority}” has no {lacks}
// findings: {count} of {scope} priorities have no measure, starting value or target
// detail when noMeasure: Nothing says how anyone would tell that it has been met.
// detail: It is measured by “{measure}”.
// evidence each lacks: No {lacks} is recorded.
// remedy: Agree a measure, where it stands now and where it should stand, by when.
// may be right: The measure may stand in a plan that is not in the workbook.
MATCH (p:Priority)
WHERE p.liveFrom <= $asOf < p.liveTo
WITH p, [x IN [
  CASE WHEN p.measure IS NULL THEN 'measure' END,
  CASE WHEN p.measure IS NOT NULL AND p.baseline IS NULL THEN 'starting value' END,
  CASE WHEN p.measure IS NOT NULL AND p.target IS NULL THEN 'target' END
] WHERE x IS NOT NULL] AS lacks
WHERE size(lacks) > 0
RETURN p.id AS priority, lacks, p.measure IS NULL AS noMeasure, p.measure AS measure
