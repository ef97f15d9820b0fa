import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { emptyGraph } from '../support/test-neo4j.js';
import { onTestDatabase, runRemit, type Ran } from './run-remit.js';

const EXAMPLE = fileURLToPath(new URL('../../examples/warwickshire', import.meta.url));

describe('comparing on the command line', () => {
  let folder: string;
  const remit = (...words: string[]): Promise<Ran> => runRemit(words, onTestDatabase(folder));
  const file = (name: string, text: string | Uint8Array) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'remit-cli-compare-'));
    await emptyGraph();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('says that nothing is loaded', async () => {
    const draft = file('draft.txt', 'To reduce domestic violence.');
    for (const words of [
      ['compare', 'psb', 'dv-forum'],
      ['nearest', '--text', draft],
    ]) {
      const ran = await remit(...words);
      expect(ran).toMatchObject({ exitCode: 1, result: '', messages: expect.stringContaining('Nothing is loaded') });
    }
    expect((await remit('import', EXAMPLE, '--as-at', '2010-03-05')).exitCode).toBe(0);
  });

  it('explains two bodies: rows that sum, why not flagged, what is nearer', async () => {
    const flagged = await remit('compare', 'dv-strategy-group', 'Body:dv-forum', '--format', 'json');
    expect(flagged.exitCode).toBe(0);
    const pair = flagged.json();
    expect(pair).toMatchObject({ flagged: true, whyNot: [], cannotTell: [], class: 'DUPLICATION' });
    const sum = pair.dimensions.reduce((bits: number, row: any) => bits + row.bits, 0);
    expect(Math.abs(sum - pair.bits)).toBeLessThan(0.001);
    const other = (await remit('compare', 'dv-forum', 'psb', '--format', 'json')).json();
    expect(other.flagged).toBe(false);
    expect(other.whyNot.length).toBeGreaterThan(0);
    expect([...other.alternatives.a, ...other.alternatives.b].length).toBeGreaterThan(0);
    const table = await remit('compare', 'dv-forum', 'psb');
    expect(table.result).toMatch(/^evidence +level +bits +sentence\n/);
    expect(table.result.trim().split('\n').at(-1)).toMatch(/^Together/);
    expect(table.messages).toContain('Not flagged:');
  });

  it('suggests near names for a body that does not exist', async () => {
    const ran = await remit('compare', 'psb', 'domestic-violence-forum');
    expect(ran).toMatchObject({ exitCode: 1, result: '' });
    expect(ran.messages).toMatch(/There is no body called "domestic-violence-forum"\. Did you mean .*dv-/);
    expect(await remit('compare', 'psb', 'psb')).toMatchObject({ exitCode: 2, result: '' });
    expect((await remit('compare', 'psb')).messages).toContain('Usage: compare BODY BODY');
  });

  it('names the bodies nearest to a draft, or says that it cannot tell', async () => {
    const draft = file(
      'draft.txt',
      '\uFEFFTo reduce domestic violence and abuse and to support victims and their children.',
    );
    const ran = await remit('nearest', '--text', draft, '--name', 'Domestic Abuse Group', '--format', 'json');
    expect(ran.exitCode).toBe(0);
    expect(ran.json().bodies.map((near: any) => near.body)).toContain('dv-forum');
    expect(ran.json().bodies[0].reasons.length).toBeGreaterThan(0);
    const silent = await remit('nearest', '--name', 'Executive Group', '--format', 'json');
    expect(silent.json()).toEqual({ cannotTell: true, bodies: [] });
    expect(silent.messages).toContain('Cannot tell from the text');
  });

  it('refuses bad input in words', async () => {
    expect(await remit('nearest')).toMatchObject({ exitCode: 2, result: '' });
    expect((await remit('nearest', '--text', join(folder, 'none.txt'))).messages).toContain('no such');
    expect((await remit('nearest', '--text', file('empty.txt', ' \n'))).messages).toContain('is empty');
    expect((await remit('nearest', '--text', file('bin', Uint8Array.of(80, 0, 1)))).messages).toContain(
      'not a text file',
    );
    const many = await remit('nearest', '--text', file('a.txt', 'roads'), '--limit', '99');
    expect(many).toMatchObject({ exitCode: 2, messages: expect.stringContaining('from 1 to 20') });
  });
});
