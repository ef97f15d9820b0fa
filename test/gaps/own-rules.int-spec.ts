import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkOwnRule, loadRules } from '@remit/gaps';
import { LoadedStructure } from './loaded-structure.js';

const folder = join(import.meta.dirname, '../../cypher/gaps');
const rules = loadRules(folder);
const chair = readFileSync(join(folder, 'no-chair.cypher'), 'utf8').replace('code: WG10', 'code: OWN1');
const head = chair.slice(0, chair.indexOf('MATCH'));

let loaded: LoadedStructure;
beforeAll(async () => {
  loaded = await LoadedStructure.open();
});
afterAll(() => loaded?.close());

/** A rule with the head of the one about chairs and another query. */
async function faultsOf(query: string): Promise<string> {
  const { faults } = await checkOwnRule('own-rule', `${head}${query}`, rules, loaded.store.gaps);
  return faults.join('; ');
}

describe("a rule of one's own on the real database", () => {
  it('is taken when it only asks', async () => {
    expect((await checkOwnRule('own-rule', chair, rules, loaded.store.gaps)).faults).toEqual([]);
  });

  it.each([
    ['creates', 'MATCH (b:Body) WHERE b.liveFrom <= $asOf CREATE (x:Body {id: b.id}) RETURN b.id AS body'],
    ['deletes', 'MATCH (b:Body) WHERE b.liveFrom <= $asOf DETACH DELETE b RETURN 1 AS body'],
    [
      'changes nothing on purpose',
      'MATCH (b:Body) WHERE b.liveFrom > $asOf AND false SET b.name = 1 RETURN b.id AS body',
    ],
    ['opens a file', "LOAD CSV FROM 'file:///etc/hostname' AS row WITH row WHERE $asOf IS NOT NULL RETURN row AS body"],
    [
      'hides a file behind a name',
      "WITH 1 AS `it's` LOAD CSV FROM 'file:///etc/hostname' AS row WITH row WHERE $asOf IS NOT NULL RETURN row AS body",
    ],
    [
      'hides a file between two texts',
      "WITH '/*' AS a LOAD CSV FROM 'file:///etc/hostname' AS row WITH row, '*/' AS b WHERE $asOf IS NOT NULL RETURN row AS body",
    ],
    [
      'spells by numbers',
      "L\\u004FAD CSV FROM 'file:///etc/hostname' AS row WITH row WHERE $asOf IS NOT NULL RETURN row AS body",
    ],
    [
      'asks an address',
      "LOAD CSV FROM 'http://127.0.0.1:1/x' AS row WITH row WHERE $asOf IS NOT NULL RETURN row AS body",
    ],
    [
      'calls a procedure by another spelling',
      'CALL `db`.labels() YIELD label WHERE $asOf IS NOT NULL RETURN label AS body',
    ],
    ['asks for the settings', 'CALL dbms.listConfig() YIELD name WHERE $asOf IS NOT NULL RETURN name AS body'],
    ['asks for users', 'SHOW USERS YIELD user WHERE $asOf IS NOT NULL RETURN user AS body'],
    ['walks without end', 'MATCH (b:Body)-[:REPORTS_TO*]->(c:Body) WHERE b.liveFrom <= $asOf RETURN b.id AS body'],
    ['pairs everything with everything', 'MATCH (b:Body), (c:Body) WHERE b.liveFrom <= $asOf RETURN b.id AS body'],
    ['misspells a word', 'MATCH (b:Bodi) WHERE b.liveFrom <= $asOf RETURN b.id AS body'],
    ['is no query', 'FIND ME THE GAPS $asOf'],
  ])('is refused when it %s', async (_name, query) => {
    expect(await faultsOf(query)).not.toBe('');
  });

  it('that runs on is stopped by its limit, and nothing is left of it', async () => {
    const endless = 'UNWIND range(1, 100000000) AS i WITH i ORDER BY rand() RETURN count(i) AS n';
    const start = Date.now();
    await expect(loaded.store.gaps.run(endless, {}, 500)).rejects.toThrow(/TimedOut|Terminated/);
    expect(Date.now() - start).toBeLessThan(10_000);
    expect(await loaded.store.gaps.run('RETURN 1 AS one', {})).toEqual([{ one: 1 }]);
  });

  it('that slips through the check meets the database, which refuses a write', async () => {
    await expect(loaded.store.gaps.run('CREATE (b:Body {id: "x"}) RETURN b.id AS body', {})).rejects.toThrow(
      /AccessMode/,
    );
  });
});
