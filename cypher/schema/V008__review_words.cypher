// More words that reviews use, so that the database knows them before any data is there.
UNWIND ['touched', 'about', 'type', 'by', 'at'] AS word
CALL db.createProperty(word);
