// Lets go of the migration lock if we still hold it.
// parameters: owner
MATCH (lock:__Neo4jMigrationsLock {name: 'John Doe'})
WHERE lock.id = $owner
DELETE lock
RETURN count(*) AS released
