// Every label, relationship type and property that Remit uses, so that the database knows them before any data is there
// and says nothing when a query is explained on an empty store. Each statement may run again without harm.
UNWIND [
  'Structure', 'Organisation', 'Person', 'Area', 'Theme', 'Body', 'Membership', 'Priority', 'Meeting', 'Action',
  'Overlap', 'Gap', 'AnalysisRun', 'Operation', 'AuditEvent', 'AuditDetail', 'RemitInternal',
  '__Neo4jMigration', '__Neo4jMigrationsLock'
] AS word
CALL db.createLabel(word);

UNWIND [
  'HOLDS', 'OF', 'ON_BEHALF_OF', 'WORKS_FOR', 'PART_OF', 'SERVES', 'HAS_THEME', 'BROADER', 'COVERS', 'WITHIN',
  'REPORTS_TO', 'ADVISES', 'COORDINATES_WITH', 'COMMISSIONS', 'FUNDS', 'SHARES_INFORMATION_WITH',
  'SET_BY', 'LED_BY', 'CONTRIBUTED_BY', 'OWNED_BY', 'KNOWN_PAIR', 'CONCERNS', 'FOUND_BY', 'SHOWS', 'HAS_DETAIL', 'MIGRATED_TO'
] AS word
CALL db.createRelationshipType(word);

UNWIND [
  'id', 'name', 'asAt', 'version', 'lock', 'sector', 'url', 'title', 'email', 'decisionMaker', 'level', 'gssCode',
  'definition', 'shortName', 'kind', 'subtype', 'remit', 'functions', 'status', 'statutory', 'legalBasis',
  'meetingsPerYear', 'meetingHours', 'preparationHours', 'annualBudget', 'termsOfReferenceUrl',
  'reviewDate', 'reviewDateText', 'validFrom', 'validTo', 'liveFrom', 'liveTo', 'role', 'roleText', 'voting', 'note',
  'description', 'measure', 'baseline', 'target', 'date', 'dateText', 'agendaItems', 'papersIssued', 'papersIssuedText',
  'due', 'dueText', 'completed', 'completedText', 'meetingDate', 'meetingDateText', 'relation', 'position'
] AS word
CALL db.createProperty(word);

UNWIND [
  'run', 'rank', 'class', 'rule', 'severity', 'detail', 'key', 'settingsHash', 'asOf', 'model', 'engine', 'scored',
  'cannotAssess', 'notices', 'analysedAt', 'hash', 'result', 'at', 'seq', 'actor', 'action', 'commitment',
  'prevHash', 'salt', 'part', 'text', 'type', 'source', 'checksum', 'in', 'by', 'connectedAs', 'until'
] AS word
CALL db.createProperty(word);
