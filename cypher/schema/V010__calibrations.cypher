// What was learnt from what people said of pairs. Each statement may run again without harm.
UNWIND ['Calibration'] AS word
CALL db.createLabel(word);

UNWIND ['WEIGHED_BY'] AS word
CALL db.createRelationshipType(word);

UNWIND ['weights'] AS word
CALL db.createProperty(word);

CREATE CONSTRAINT calibration_id_unique IF NOT EXISTS FOR (n:Calibration) REQUIRE n.id IS UNIQUE;
