import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder, connectionTo, startLocalNeo4j } from '@remit/local-neo4j';
import { runRemit, type Ran } from './run-remit.js';

const FIXTURE = fileURLToPath(new URL('../fixtures/workbook/accepted/same-row-twice', import.meta.url));

/** Two data folders: one whose Neo4j runs only while a command does, one whose Neo4j runs already as when Remit is started. */
describe('the command line on a Neo4j of its own', () => {
  const homes = ['one', 'two'].map((name) => mkdtempSync(join(tmpdir(), `remit-${name}-`)));
  const [one, two] = homes as [string, string];
  const remit = (home: string, ...words: string[]): Promise<Ran> =>
    runRemit(words, { REMIT_HOME: home, REMIT_MODEL: '' });

  afterAll(() => homes.forEach((home) => rmSync(home, { recursive: true, force: true })));

  it('carries a structure from one data folder to another with no difference, and leaves each as it was', async () => {
    const path = join(one, 'export.zip');
    expect(await remit(one, 'import', FIXTURE)).toMatchObject({ exitCode: 0 });
    expect(await remit(one, 'export', path)).toMatchObject({ exitCode: 0 });
    expect(connectionTo(join(one, 'neo4j'))).toBeNull();

    const { env } = process;
    const running = await startLocalNeo4j({ home: join(two, 'neo4j'), cache: cacheFolder(env), env, quickStart: true });
    try {
      expect(await remit(two, 'import', path)).toMatchObject({ exitCode: 0 });
      const dry = await remit(two, 'import', path, '--dry-run', '--format', 'csv');
      expect(dry).toMatchObject({ exitCode: 0, result: 'change,table,name,detail,id\n' });
      expect(connectionTo(join(two, 'neo4j'))?.pid).toBe(running.pid);
    } finally {
      await running.stop();
    }
    expect(connectionTo(join(two, 'neo4j'))).toBeNull();
  }, 600_000);
});
