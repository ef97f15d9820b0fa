// Holds the structure against other writers until the end of the transaction, then reads its version. The write before the read is what locks.
// parameters: none
MERGE (structure:Structure {id: 'structure'})
ON CREATE SET structure.version = 0
SET structure.lock = true
REMOVE structure.lock
RETURN structure.version AS version, datetime.transaction().epochMillis AS now
