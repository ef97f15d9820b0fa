// People who work with Remit, and their reviews of findings. Each statement may run again without harm.
UNWIND ['LocalPerson', 'Review', 'ReviewStep'] AS word
CALL db.createLabel(word);

UNWIND ['HAS_STEP'] AS word
CALL db.createRelationshipType(word);

UNWIND [
  'removed', 'finding', 'state', 'verdict', 'assignee', 'changedSince', 'reason', 'undoes', 'evidence', 'probability',
  'hoursAtStake', 'mixed', 'reviewed', 'order'
] AS word
CALL db.createProperty(word);

CREATE CONSTRAINT local_person_id_unique IF NOT EXISTS FOR (n:LocalPerson) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT review_id_unique IF NOT EXISTS FOR (n:Review) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT review_step_id_unique IF NOT EXISTS FOR (n:ReviewStep) REQUIRE n.id IS UNIQUE;
