// Which schema files were applied to this database, in order. Same nodes as the neo4j-migrations tool uses.
// parameters: none
MATCH (done:__Neo4jMigration)
WHERE done.version <> 'BASELINE'
RETURN done.version AS version, done.checksum AS checksum, done.source AS source
ORDER BY version
