import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openStore, type Store } from '@remit/store';
import { emptyGraph, testNeo4j } from '../support/test-neo4j.js';
import { onTestDatabase, runRemit, type Ran } from './run-remit.js';

const EXAMPLE = fileURLToPath(new URL('../../examples/warwickshire', import.meta.url));

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

  const json = async (...words: string[]) => {
    const ran = await remit(...words, '--format', 'json');
    expect([words, ran.exitCode, ran.messages]).toEqual([words, 0, expect.any(String)]);
    return ran.json();
  };
  let draft: string;

  it('search for ways to streamline within what is asked, keep one, and measure it', async () => {
    const asked = ['propose', '--optimise', '--at-least', '2', '--at-most', '3', '--protect', 'nw-health'];
    const found = await json(...asked, '--save', 'option-1', '--title', 'Fewer groups');
    expect(found.options.length).toBeGreaterThan(0);
    for (const { closures, choices, gap, effect } of found.options) {
      expect([closures >= 2, closures <= 3, gap]).toEqual([true, true, expect.any(Number)]);
      expect(choices.map(({ body }: any) => body)).not.toContain('nw-health');
      expect(effect.length).toBeGreaterThan(0);
    }
    draft = found.saved;
    const file = join(folder, 'operations.json');
    writeFileSync(file, JSON.stringify(found.options[0]));
    const [kept, read] = [await json('effect', draft), await json('effect', file)];
    expect(kept.sentences).toEqual(found.options[0].effect);
    expect([read.figures, read.blockers]).toEqual([kept.figures, kept.blockers]);

    writeFileSync(file, '[{"kind": "MELT"}]');
    const unread = await remit('effect', file);
    expect([unread.exitCode, unread.messages]).toEqual([1, expect.stringContaining('Step 1 cannot be read')]);
    expect(await remit('effect', 'no-such')).toMatchObject({ exitCode: 1, result: '' });
  });

  it('say why there is no way, and who may not search', async () => {
    const none = await remit('propose', '--optimise', '--at-least', '119', '--format', 'json');
    expect([none.exitCode, none.json().options]).toEqual([1, []]);
    expect(none.messages).toContain('119 were asked for.');
    expect(none.json().why).toContain('119 were asked for.');
    const viewer = await remit('propose', '--optimise', '--as', 'val-viewer');
    expect([viewer.exitCode, viewer.messages]).toEqual([
      1,
      expect.stringContaining('Val Viewer acts here for viewers'),
    ]);
  });

  it('apply only what is decided, all of it, and take it back to the byte', async () => {
    const exported = async (name: string) => {
      expect(await remit('export', join(folder, name))).toMatchObject({ exitCode: 0 });
      return readdirSync(join(folder, name)).map((file) => readFileSync(join(folder, name, file), 'utf8'));
    };
    const before = await exported('before');
    expect(await remit('apply', draft)).toMatchObject({ exitCode: 1, result: '' });
    expect(await remit('undo', draft)).toMatchObject({
      exitCode: 1,
      messages: expect.stringContaining('This proposal is not applied.'),
    });
    await approve(draft);
    const { state, changes } = await json('apply', draft);
    expect([state, changes.length > 0]).toEqual(['IMPLEMENTING', true]);
    expect(await exported('applied')).not.toEqual(before);
    expect(await json('undo', draft)).toMatchObject({ state: 'DECIDED', changes });
    expect(await exported('taken-back')).toEqual(before);
  });

  it('list links and seats that may be missing, as weak signs with their reasons', async () => {
    const seats = (await remit('suggestions', '--of', 'seats', '--first', '3', '--format', 'json')).json().seats;
    expect(seats).toHaveLength(3);
    expect(seats[0]).toMatchObject({ organisation: expect.any(String), body: expect.any(String) });
    expect(seats[0].reasons.length).toBeGreaterThan(0);
    expect(seats.map((row: any) => row.strength)).toEqual(
      seats.map((row: any) => row.strength).sort((a: number, b: number) => b - a),
    );
    expect((await remit('suggestions', '--format', 'json')).json().links).toHaveLength(20);
  });

  it('do not understand what they do not know', async () => {
    const wrong = [
      ['load'],
      ['load', '--by', 'colour'],
      ['load', '--by', 'person', '--rate', 'much'],
      ['line-of-sight', '--as-of', 'March'],
      ['line-of-sight', 'nw-health'],
      ['propose'],
      ['propose', '--optimise', '--at-least', 'half'],
      ['propose', '--optimise', '--kind', 'CLUB'],
      ['propose', '--optimise', '--protect', 'nobody'],
      ['effect'],
      ['apply'],
      ['undo', 'a', 'b'],
      ['suggestions', '--of', 'people'],
      ['suggestions', '--first', '0'],
    ];
    for (const words of wrong)
      expect([words, await remit(...words)]).toMatchObject([words, { exitCode: 2, result: '' }]);
  });
});

/** Brings a draft to where the board has approved all of it, as the pages would. */
async function approve(id: string): Promise<void> {
  const store: Store = openStore(testNeo4j());
  const answer = await store.proposals.change<any>({
    ...{ operationId: randomUUID(), actor: 'jo-board', action: 'DECIDE_PROPOSAL', id, expectedVersion: 1, asked: id },
    next: (current) => {
      const { content } = current!;
      const approved = content.operations.map((one: any) => one.id);
      return {
        event: { kind: 'DECIDE', detail: {} },
        standing: { state: 'DECIDED', content: { ...content, decision: { approved } } },
      };
    },
  });
  await store.close();
  expect(answer).toMatchObject({ result: { id } });
}
