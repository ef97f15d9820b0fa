// Stores an analysis that nobody sees yet, or says that it is stored already.
// parameters: run, version, settingsHash, asOf, model, engine, scored, analysedAt, detail
MERGE (run:AnalysisRun {id: $run})
WITH run, run.analysedAt IS NOT NULL AS known
FOREACH (_ IN CASE WHEN known THEN [] ELSE [1] END |
  SET run:RemitInternal, run.version = $version, run.settingsHash = $settingsHash, run.asOf = $asOf, run.model = $model,
    run.engine = $engine, run.scored = $scored, run.analysedAt = $analysedAt, run.detail = $detail
)
RETURN known
