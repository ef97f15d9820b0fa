import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Driver } from 'neo4j-driver';
import { testDriver, testNeo4j } from '../../../../test/support/test-neo4j.js';
import { Database } from '../connection/database.js';
import { CYPHER_FOLDER } from '../query/cypher-folder.js';
import { migrate } from './migrate.js';

const OURS = readdirSync(join(CYPHER_FOLDER, 'schema')).filter((name) => name.endsWith('.cypher'));
const NEWEST = /^V(\d+)__/.exec([...OURS].sort().at(-1)!)![1]!;
const SLOW = 'UNWIND range(1, 5000000) AS i WITH i WHERE i % 7 = 0 RETURN count(i) AS n';

let driver: Driver;
let database: Database;
const run = async (text: string, parameters = {}) => (await driver.executeQuery(text, parameters)).records;

beforeAll(() => {
  driver = testDriver();
});
beforeEach(async () => {
  database = new Database(testNeo4j());
  await forget();
});
afterEach(() => database.close());
afterAll(async () => {
  await forget();
  const last = new Database(testNeo4j());
  await migrate(last);
  await last.close();
  await driver.close();
});

/** Forgets what was applied, and what these tests left behind. */
async function forget(): Promise<void> {
  await run('MATCH (n:__Neo4jMigration|__Neo4jMigrationsLock|SchemaTest) DETACH DELETE n');
}

function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'remit-schema-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const made = async () =>
  (await run('MATCH (n:SchemaTest) RETURN n.step AS step ORDER BY step')).map((row) => row.get('step') as string);
const make = (step: string) => `MERGE (:SchemaTest {step: '${step}'})`;

describe('migrating', () => {
  it('applies every schema file in order, and then has nothing to do', async () => {
    expect(await migrate(database)).toEqual({ applied: OURS.sort(), version: NEWEST });
    expect(await migrate(database)).toEqual({ applied: [], version: NEWEST });
  });

  it('may be repeated from any point: every statement runs again without harm', async () => {
    await migrate(database);
    await forget();
    expect((await migrate(database)).applied).toHaveLength(OURS.length);
  });

  it('leaves the unique ids and the search index in force', async () => {
    await migrate(database);
    const names = (await run('SHOW INDEXES YIELD name, state WHERE state = "ONLINE" RETURN name')).map(
      (row) => row.get('name') as string,
    );
    expect(names).toEqual(
      expect.arrayContaining([
        'body_id_unique',
        'membership_id_unique',
        'operation_id_unique',
        'search_words_fulltext',
      ]),
    );
  });

  it('keeps its record as the neo4j-migrations tool does', async () => {
    await migrate(database);
    const [chain] = await run(`
      MATCH path = (:__Neo4jMigration {version: 'BASELINE'})-[:MIGRATED_TO*]->(last:__Neo4jMigration)
      WHERE NOT (last)-[:MIGRATED_TO]->()
      RETURN [n IN nodes(path)[1..] | n {.version, .description, .type, .source, .checksum}] AS files,
        all(r IN relationships(path) WHERE r.at IS NOT NULL AND r.in IS NOT NULL AND r.by IS NOT NULL AND r.connectedAs IS NOT NULL) AS noted`);
    expect(chain!.get('noted')).toBe(true);
    expect(chain!.get('files')).toHaveLength(OURS.length);
    expect((chain!.get('files') as object[]).slice(0, 3)).toMatchObject([
      {
        version: '001',
        description: 'names',
        type: 'CYPHER',
        source: 'V001__names.cypher',
        checksum: expect.stringMatching(/^\d+$/),
      },
      { version: '002', description: 'unique ids', source: 'V002__unique_ids.cypher' },
      { version: '003', source: 'V003__search_indexes.cypher' },
    ]);
    expect(await run('MATCH (n:__Neo4jMigrationsLock) RETURN n')).toEqual([]);
  });

  it('refuses a file that was changed after it was applied, and says which', async () => {
    const before = folderWith({ 'V001__a.cypher': make('a'), 'V002__b.cypher': make('b') });
    await migrate(database, { folder: before });
    const after = folderWith({
      'V001__a.cypher': make('a'),
      'V002__b.cypher': make('changed'),
      'V003__c.cypher': make('c'),
    });
    await expect(migrate(database, { folder: after })).rejects.toThrow(
      /V002__b.cypher is not the file that was applied/,
    );
    expect(await made()).toEqual(['a', 'b']);
  });

  it('refuses a database that a newer Remit has changed', async () => {
    await migrate(database, { folder: folderWith({ 'V001__a.cypher': make('a'), 'V002__b.cypher': make('b') }) });
    await expect(migrate(database, { folder: folderWith({ 'V001__a.cypher': make('a') }) })).rejects.toThrow(
      /newer Remit.*V002__b.cypher/,
    );
  });
});

describe('a migration that does not come to its end', () => {
  it('names the file and the statement at fault, and goes on when it is mended', async () => {
    const broken = folderWith({ 'V001__a.cypher': `${make('a')};\nMERGE (:SchemaTest {step: 'b'` });
    await expect(migrate(database, { folder: broken })).rejects.toThrow(/V001__a.cypher statement 2.*SyntaxError/);
    const mended = folderWith({ 'V001__a.cypher': `${make('a')};\n${make('b')};\n` });
    expect((await migrate(database, { folder: mended })).applied).toEqual(['V001__a.cypher']);
    expect(await made()).toEqual(['a', 'b']);
  });

  it('is taken up by the next start when it was killed half way, its lock notwithstanding', async () => {
    const folder = folderWith({
      'V001__a.cypher': make('a'),
      'V002__b.cypher': `${make('b1')};\n${SLOW};\n${make('b2')};\n`,
    });
    const killed = new Database(testNeo4j());
    migrate(killed, { folder, leaseSeconds: 2 }).catch(() => undefined); // the dead say nothing more
    while (!(await made()).includes('b1')) await pause(20);
    await killed.close();
    expect(await made()).toEqual(['a', 'b1']);
    expect((await migrate(database, { folder, leaseSeconds: 2 })).applied).toEqual(['V002__b.cypher']);
    expect(await made()).toEqual(['a', 'b1', 'b2']);
  });

  it('waits for another that is under way, and says so when it never ends', async () => {
    await run("CREATE (:__Neo4jMigrationsLock {name: 'John Doe', id: 'another tool'})");
    await expect(migrate(database, { waitSeconds: 1 })).rejects.toThrow(/Another program is changing the schema/);
  });

  it('is done once when several servers start together', async () => {
    const folder = folderWith({ 'V001__a.cypher': 'CREATE (:SchemaTest {step: "once"})', 'V002__b.cypher': make('b') });
    const servers = [1, 2, 3].map(() => new Database(testNeo4j()));
    const reports = await Promise.all(servers.map((one) => migrate(one, { folder })));
    await Promise.all(servers.map((one) => one.close()));
    expect(reports.flatMap((report) => report.applied).sort()).toEqual(['V001__a.cypher', 'V002__b.cypher']);
    expect(await made()).toEqual(['b', 'once']);
  });
});
