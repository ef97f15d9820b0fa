import { bareCypher } from './bare-cypher.js';

describe('the bare text of a query', () => {
  it.each([
    ["RETURN 'a /* b' AS x, '*/ c' AS y", "RETURN '' AS x, '' AS y"],
    ["WITH 1 AS `it's` LOAD CSV FROM 'x' AS y", "WITH 1 AS it_s LOAD CSV FROM '' AS y"],
    ["RETURN 'don\\'t // stop' // here\nRETURN 1", "RETURN ''  \nRETURN 1"],
    ['/* a */ MATCH (b:`Bo dy`) RETURN "x"', "  MATCH (b:Bo_dy) RETURN ''"],
    ['CALL `dbms`.listConfig()', 'CALL dbms.listConfig()'],
  ])('of %s', (cypher, bare) => {
    expect(bareCypher(cypher)).toBe(bare);
  });
});
