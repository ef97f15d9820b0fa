// Words by which one analysis is held against the one before. The statement may run again without harm.
UNWIND ['bits', 'facts', 'recorded', 'fresh', 'since', 'gone'] AS word
CALL db.createProperty(word);
