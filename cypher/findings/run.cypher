// The analysis whose findings are shown.
// parameters: none
MATCH (structure:Structure {id: 'structure'})-[:SHOWS]->(run:AnalysisRun)
OPTIONAL MATCH (structure)-[:WEIGHED_BY]->(calibration:Calibration)
RETURN run.id AS id, run.version AS version, run.settingsHash AS settingsHash, toString(run.asOf) AS asOf,
  run.model AS model, run.engine AS engine, run.scored AS scored, run.analysedAt AS analysedAt, run.detail AS detail,
  run.since AS since, coalesce(run.gone, []) AS gone,
  coalesce(structure.reviewed, 0) AS reviewed, calibration.weights AS weightsNow,
  COLLECT {
    MATCH (structure)-[:HAS_SETTING]->(setting:RuleSetting) WHERE setting.values <> '{}'
    RETURN setting.id + ' ' + setting.values ORDER BY setting.id
  } AS ruleSettingsNow
