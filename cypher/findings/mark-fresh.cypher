// Marks what an analysis found that the one before did not, keeps what is no longer found, and since when. Another analysis of the same
// version of the structure adds to what was new already, so that the news since an import is not lost.
// parameters: run, before
MATCH (run:AnalysisRun {id: $run})
MATCH (before:AnalysisRun {id: $before})
CALL (run, before) {
  MATCH (run)<-[:FOUND_BY]-(finding:Overlap)
  OPTIONAL MATCH (old:Overlap {run: before.id, id: finding.id})
  RETURN finding, old, finding.class <> 'WATCH' AS counts, old.class = 'WATCH' AS slight
  UNION ALL
  MATCH (run)<-[:FOUND_BY]-(finding:Gap)
  OPTIONAL MATCH (old:Gap {run: before.id, id: finding.id})
  RETURN finding, old, true AS counts, false AS slight
  UNION ALL
  MATCH (run)<-[:FOUND_BY]-(finding:Cluster)
  OPTIONAL MATCH (old:Cluster {run: before.id, id: finding.id})
  RETURN finding, old, true AS counts, false AS slight
}
WITH run, before, finding, counts AND (old IS NULL OR slight OR (before.version = run.version AND coalesce(old.fresh, false))) AS fresh
FOREACH (_ IN CASE WHEN fresh THEN [1] ELSE [] END | SET finding.fresh = true)
WITH run, before, count(CASE WHEN fresh THEN 1 END) AS marked
SET run.since = CASE WHEN before.version = run.version THEN before.since ELSE before.analysedAt END,
  run.gone = CASE WHEN before.version = run.version THEN coalesce(before.gone, []) ELSE [] END + COLLECT {
    MATCH (before)<-[:FOUND_BY]-(old)
    WHERE (old:Gap AND NOT EXISTS { (:Gap {run: run.id, id: old.id}) })
      OR (old:Overlap AND old.class IN ['DUPLICATION', 'OVERLAP'] AND NOT EXISTS { (:Overlap {run: run.id, id: old.id}) })
    RETURN old.name ORDER BY old:Gap DESC, old.rank LIMIT 100
  }
RETURN marked
