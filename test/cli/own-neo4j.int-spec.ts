import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder, connectionTo, startLocalNeo4j } from '@remit/local-neo4j';
import { runRemit, type Ran } from './run-remit.js';

const FIXTURE = fileURLToPath(new URL('../fixtures/workbook/accepted/same-row-twice', import.meta.url));

/** A data folder whose Neo4j first runs only while a command does, and then runs already as when Remit is started. */
describe('the command line on a Neo4j of its own', () => {
  const home = mkdtempSync(join(tmpdir(), 'remit-own-'));
  const remit = (...words: string[]): Promise<Ran> => runRemit(words, { REMIT_HOME: home, REMIT_MODEL: '' });

  afterAll(() => rmSync(home, { recursive: true, force: true }));

  it('keeps a structure from one command to the next, and leaves its Neo4j as it was: stopped or running', async () => {
    expect(await remit('import', FIXTURE)).toMatchObject({ exitCode: 0 });
    expect(connectionTo(join(home, 'neo4j'))).toBeNull();

    const { env } = process;
    const running = await startLocalNeo4j({
      home: join(home, 'neo4j'),
      cache: cacheFolder(env),
      env,
      quickStart: true,
    });
    try {
      const path = join(home, 'export.zip');
      expect(await remit('export', path)).toMatchObject({ exitCode: 0 });
      for (const source of [path, FIXTURE]) {
        const dry = await remit('import', source, '--dry-run', '--format', 'csv');
        expect(dry).toMatchObject({ exitCode: 0, result: 'change,table,name,detail,id\n' });
      }
      expect(connectionTo(join(home, 'neo4j'))?.pid).toBe(running.pid);
    } finally {
      await running.stop();
    }
    expect(connectionTo(join(home, 'neo4j'))).toBeNull();
  }, 600_000);
});
