// What people chose for the thresholds of rules. Each statement may run again without harm.
UNWIND ['RuleSetting'] AS word
CALL db.createLabel(word);

UNWIND ['HAS_SETTING'] AS word
CALL db.createRelationshipType(word);

UNWIND ['values'] AS word
CALL db.createProperty(word);

CREATE CONSTRAINT rule_setting_id_unique IF NOT EXISTS FOR (n:RuleSetting) REQUIRE n.id IS UNIQUE;
