import { refuseStrangeCypher } from './text-check.js';

describe('the text of a rule', () => {
  it.each([
    "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
    'load\n csv with headers from $url as l return l',
    'CALL dbms.listConfig() YIELD name RETURN name',
    'CALL `dbms`.listConfig() YIELD name RETURN name',
    'CALL db.clearQueryCaches()',
    'SHOW USERS',
    "TERMINATE TRANSACTIONS 'neo4j-transaction-1'",
    "WITH 1 AS `it's` LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row",
    "WITH '/*' AS a LOAD CSV FROM 'file:///etc/passwd' AS row WITH row, '*/' AS b RETURN row",
    "L\\u004FAD CSV FROM 'file:///etc/passwd' AS row RETURN row",
    'CALL anything.at.all() YIELD name RETURN name',
    'MATCH (b:Body) /* SHOW */ CALL dbms.components() YIELD name RETURN name',
  ])('may not be: %s', (cypher) => {
    expect(() => refuseStrangeCypher(cypher)).toThrow(/only reads the structure/);
  });

  it.each([
    "MATCH (b:Body) WHERE b.name = 'Show of hands' RETURN b.id AS id",
    '// Show which bodies have no chair.\nMATCH (b:Body) RETURN b.id AS id',
    'MATCH (b:Body) CALL (b) { RETURN 1 AS one } RETURN b.id AS id',
    'MATCH (b:Body) WHERE b.showing IS NULL RETURN b.id AS id',
  ])('may be: %s', (cypher) => {
    expect(() => refuseStrangeCypher(cypher)).not.toThrow();
  });
});
