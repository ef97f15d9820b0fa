// Takes the migration lock, or keeps it; also when its holder has not renewed it in time. Says whether we hold it.
// parameters: owner, seconds
MERGE (lock:__Neo4jMigrationsLock {name: 'John Doe'})
ON CREATE SET lock:RemitInternal, lock.id = $owner
SET lock.lock = true
REMOVE lock.lock
WITH lock, lock.id = $owner OR coalesce(lock.until < datetime.statement(), false) AS mine
FOREACH (_ IN CASE WHEN mine THEN [1] ELSE [] END |
  SET lock.id = $owner, lock.until = datetime.statement() + duration({seconds: $seconds})
)
RETURN mine
