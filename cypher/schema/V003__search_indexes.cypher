// Words to search by. Accents are folded; common words (the, of, and) are left out.
CREATE FULLTEXT INDEX search_words_fulltext IF NOT EXISTS
FOR (n:Body|Person|Organisation|Theme)
ON EACH [n.name, n.shortName, n.id, n.title, n.remit, n.definition]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};

CALL db.awaitIndexes(300);
