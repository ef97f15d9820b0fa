// Shows an analysis instead of the one before, unless that is of a newer version of the structure.
// parameters: run
MATCH (structure:Structure {id: 'structure'})
MATCH (run:AnalysisRun {id: $run})
OPTIONAL MATCH (structure)-[shows:SHOWS]->(before:AnalysisRun)
WITH structure, run, shows, before
WHERE before IS NULL OR before.version <= run.version
DELETE shows
CREATE (structure)-[:SHOWS]->(run)
RETURN run.id AS shown, before.id AS before
