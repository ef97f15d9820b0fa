// Makes sure that there can be only one migration lock.
// parameters: none
CREATE CONSTRAINT remit_migration_lock_unique IF NOT EXISTS FOR (lock:__Neo4jMigrationsLock) REQUIRE lock.name IS UNIQUE
