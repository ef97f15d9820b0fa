// Notes that a schema file was applied, after the one before it.
// parameters: before, version, description, source, checksum, took, user
MERGE (before:__Neo4jMigration {version: $before})
SET before:RemitInternal
MERGE (now:__Neo4jMigration {version: $version})
SET now:RemitInternal, now.description = $description, now.type = 'CYPHER', now.source = $source, now.checksum = $checksum
MERGE (before)-[step:MIGRATED_TO]->(now)
SET step.at = datetime({timezone: 'UTC'}), step.in = duration({milliseconds: $took}), step.by = 'remit', step.connectedAs = $user
RETURN now.version AS version
