import { jest } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { emptyGraph } from '../support/test-neo4j.js';
import { onTestDatabase, runRemit, type Ran } from './run-remit.js';

const EXAMPLE = fileURLToPath(new URL('../../examples/warwickshire', import.meta.url));

jest.setTimeout(120_000);

describe('views of the structure on the command line', () => {
  let folder: string;
  const remit = (...words: string[]): Promise<Ran> => runRemit(words, onTestDatabase(folder));

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'remit-cli-'));
    await emptyGraph();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('say that nothing is loaded, and load', async () => {
    for (const words of [['line-of-sight'], ['load', '--by', 'person']]) {
      expect(await remit(...words)).toMatchObject({
        exitCode: 1,
        result: '',
        messages: expect.stringContaining('Nothing is loaded'),
      });
    }
    expect(await remit('import', EXAMPLE, '--as-at', '2010-03-05')).toMatchObject({ exitCode: 0 });
  });

  it('show a line, or the nearest fix where there is none', async () => {
    const line = await remit('line-of-sight', '--from', 'nw-health', '--format', 'json');
    expect(line).toMatchObject({ exitCode: 0, messages: '' });
    expect(line.json().hops.at(0)).toMatchObject({ body: 'nw-health', link: expect.any(String) });
    expect(line.json().hops.at(-1)).toEqual({ body: 'psb', link: null });

    const lost = (await remit('line-of-sight', '--from', 'forum-rugby-rural', '--format', 'json')).json();
    expect(lost.hops).toBeNull();
    expect(lost.nearestFix.at(-1)).toMatchObject({
      operation: 'ADD_LINK',
      from: 'forum-rugby-rural',
      to: 'lsp-rugby',
      type: 'ADVISES',
    });
    expect(await remit('line-of-sight', '--from', 'nobody')).toMatchObject({
      exitCode: 1,
      result: '',
      messages: expect.stringContaining('no body called nobody on 2010-03-05'),
    });
  });

  it('list every body without a line and the fewest links that mend it', async () => {
    const all = (await remit('line-of-sight', '--format', 'json')).json();
    expect(all.unreached.length).toBeGreaterThan(10);
    expect(all.fixes.length).toBeLessThan(all.unreached.length);
    expect((await remit('line-of-sight', '--format', 'csv')).result).toMatch(/^bodies,reconnects,fix\n/);
  });

  it('list who gives how many hours, in pounds when a rate is given', async () => {
    const load = (await remit('load', '--by', 'organisation', '--rate', '30', '--format', 'json')).json();
    expect(load.rows[0]).toMatchObject({ name: expect.any(String), hours: { likely: expect.any(Number) } });
    expect(load.rows[0].pounds.likely).toBeCloseTo(30 * load.rows[0].hours.likely, 6);
    const people = (await remit('load', '--by', 'person', '--format', 'json')).json();
    const total = (rows: any[]) => rows.reduce((sum, { hours }) => sum + hours.likely, 0);
    expect(total(people.rows)).toBeCloseTo(total(load.rows), 3);
    const before = await remit('load', '--by', 'person', '--as-of', '2007-01-01', '--format', 'json');
    expect(total(before.json().rows)).not.toBeCloseTo(total(people.rows), 3);
  });

  it('do not understand what they do not know', async () => {
    const wrong = [
      ['load'],
      ['load', '--by', 'colour'],
      ['load', '--by', 'person', '--rate', 'much'],
      ['line-of-sight', '--as-of', 'March'],
      ['line-of-sight', 'nw-health'],
    ];
    for (const words of wrong)
      expect([words, await remit(...words)]).toMatchObject([words, { exitCode: 2, result: '' }]);
  });
});
