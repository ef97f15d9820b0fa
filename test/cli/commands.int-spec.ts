import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readFolder, readWorkbook } from '@remit/workbook';
import { emptyGraph } from '../support/test-neo4j.js';
import { onTestDatabase, runRemit, type Ran } from './run-remit.js';

const EXAMPLE = fileURLToPath(new URL('../../examples/warwickshire', import.meta.url));
const REFUSED = fileURLToPath(new URL('../fixtures/workbook/refused/three-faults-in-three-tables', import.meta.url));

describe('the command line', () => {
  let folder: string;
  let small: string;
  const remit = (...words: string[]): Promise<Ran> => runRemit(words, onTestDatabase(folder));
  const counts = async () => (await remit('status', '--format', 'json')).json().counts as Record<string, number>;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'remit-cli-'));
    small = join(folder, 'small');
    cpSync(EXAMPLE, small, { recursive: true });
    await emptyGraph();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('says that nothing is loaded, and stores nothing of a workbook with faults or on a dry run', async () => {
    const commands = [['overlaps'], ['gaps'], ['calibrate'], ['paper', 'one']];
    for (const one of await Promise.all(commands.map((words) => remit(...words)))) {
      const messages = expect.stringContaining('Nothing is loaded');
      expect(one).toMatchObject({ exitCode: 1, result: '', messages });
    }
    expect(await remit('export', join(folder, 'nothing'))).toMatchObject({ exitCode: 1, result: '' });
    const unknown = await remit('paper', 'one', '--format', 'doc');
    expect([unknown.exitCode, unknown.messages.trim()]).toEqual([2, '--format doc is not one of html, pdf.']);

    const refused = await remit('import', REFUSED, '--format', 'json');
    expect(refused.exitCode).toBe(1);
    expect(refused.json()).toMatchObject({
      stored: false,
      faults: [
        { table: 'organisations', row: 2, column: 'sector', value: 'COUNTRY' },
        {
          table: 'bodies',
          row: 2,
          column: 'kind',
          value: 'BORED',
          remedy: expect.stringMatching(/^Did you mean BOARD\?/),
        },
        { table: 'memberships', row: 2, column: 'valid_from', value: '2010-02-30' },
      ],
    });
    const table = await remit('import', REFUSED, '--dry-run');
    expect([table.exitCode, table.result.trim().split('\n').length]).toEqual([1, 4]);

    const dry = await remit('import', EXAMPLE, '--dry-run', '--format', 'json');
    expect(dry).toMatchObject({ exitCode: 0, messages: expect.stringContaining('nothing was stored') });
    const added = dry.json().tables.find((each: any) => each.table === 'bodies').added;
    expect(added.slice(0, 1)).toEqual([{ id: 'psb', name: 'Warwickshire Public Service Board' }]);
    expect((await remit('status', '--format', 'json')).json()).toMatchObject({
      loaded: false,
      version: 0,
      counts: { bodies: 0 },
    });
  });

  it('loads a workbook and tells what it loaded', async () => {
    const loaded = await remit(
      'import',
      EXAMPLE,
      '--as-at',
      '2010-03-05',
      '--name',
      'Warwickshire partnerships',
      '--format',
      'json',
    );
    expect(loaded.exitCode).toBe(0);
    expect(loaded.json()).toMatchObject({
      stored: true,
      version: 1,
      asAt: '2010-03-05',
      name: 'Warwickshire partnerships',
    });
    expect(await counts()).toEqual({
      organisations: 60,
      people: 252,
      areas: 42,
      themes: 48,
      bodies: 120,
      memberships: 1231,
      links: 196,
      priorities: 19,
      meetings: 767,
      actions: 62,
      known_pairs: 29,
    });
  });

  it('changes nothing, and says so, when the same is loaded again', async () => {
    const again = await remit('import', EXAMPLE);
    expect(again).toMatchObject({ exitCode: 0, messages: expect.stringContaining('Nothing to store') });
    expect((await remit('status', '--format', 'json')).json()).toMatchObject({ version: 1, asAt: '2010-03-05' });
  });

  it('lists overlaps strongest first, computing them when they were not', async () => {
    const listed = await remit('overlaps', '--format', 'json');
    expect(listed.exitCode).toBe(0);
    expect(listed.messages).toContain('Computing overlaps');
    const pairs = listed.json();
    expect(pairs.length).toBeGreaterThan(10);
    expect(Object.keys(pairs[0])).toEqual(
      expect.arrayContaining(['a', 'b', 'class', 'probability', 'bits', 'completeness', 'dimensions', 'sentences']),
    );
    expect(Object.keys(pairs[0].dimensions[0])).toEqual(expect.arrayContaining(['id', 'level', 'bits', 'value']));
    const bits = pairs.map((pair: any) => pair.bits);
    expect(bits).toEqual([...bits].sort((x, y) => y - x));

    const limited = await remit('overlaps', '--limit', '3', '--format', 'csv');
    expect(limited.messages).not.toContain('Computing');
    expect(
      limited.result
        .trim()
        .split('\n')
        .map((line) => line.split(',')[0]),
    ).toEqual(['class', ...pairs.slice(0, 3).map((pair: any) => pair.class)]);
    expect((await remit('overlaps', '--all', '--format', 'json')).json().length).toBeGreaterThan(pairs.length);
  });

  it('lists gaps with the evidence, from what is stored', async () => {
    const listed = await remit('gaps', '--format', 'json');
    expect(listed).toMatchObject({ exitCode: 0, messages: '' });
    for (const gap of listed.json()) {
      expect(gap).toMatchObject({
        rule: expect.any(String),
        subject: expect.any(String),
        severity: expect.stringMatching(/^(HIGH|MEDIUM|LOW)$/),
        title: expect.any(String),
        detail: expect.any(String),
      });
      for (const fact of gap.evidence) expect(fact).toMatchObject({ text: expect.any(String) });
    }
    expect((await remit('gaps', '--rule', 'no-such-rule', '--format', 'csv')).result).toBe(
      'severity,rule,subject,title,remedy\n',
    );
  });

  it('exports what can be loaded into an empty store with no difference, as folder and as zip', async () => {
    const [asFolder, asZip] = [join(folder, 'out'), join(folder, 'out.zip')];
    const exported = await Promise.all([asFolder, asZip].map((path) => remit('export', path)));
    for (const one of exported) expect(one).toMatchObject({ exitCode: 0, result: '' });
    const [before, after] = await Promise.all(
      [EXAMPLE, asFolder].map(async (path) => readWorkbook((await readFolder(path)).files!)),
    );
    expect(sorted(after!.structure!)).toEqual(sorted(before!.structure!));

    await emptyGraph();
    expect(await remit('import', asZip, '--as-at', '2010-03-05')).toMatchObject({ exitCode: 0 });
    const dry = await remit('import', asFolder, '--dry-run', '--format', 'csv');
    expect(dry).toMatchObject({ exitCode: 0, result: 'change,table,name,detail,id\n' });
    expect(await remit('export', join(folder, 'again'))).toMatchObject({ exitCode: 0 });
    for (const name of readdirSync(asFolder)) {
      expect(readFileSync(join(folder, 'again', name), 'utf8')).toBe(readFileSync(join(asFolder, name), 'utf8'));
    }
  });

  it('shows what a changed workbook would change, row by row', async () => {
    const seats = readFileSync(join(small, 'memberships.csv'), 'utf8');
    writeFileSync(
      join(small, 'memberships.csv'),
      seats.replace('psb,wcc-leader,wcc,CHAIR,yes', 'psb,wcc-leader,wcc,CHAIR,no').replace(/\n[^\n]*\n$/, '\n'),
    );
    const dry = await remit('import', small, '--dry-run', '--format', 'csv');
    const [header, ...rows] = dry.result.trim().split('\n');
    expect(header).toBe('change,table,name,detail,id');
    expect(rows).toHaveLength(2);
    expect(rows[0]).toContain(
      'seat of Leader of the Council, Warwickshire County Council on Warwickshire Public Service Board',
    );
    expect(rows[0]).toContain('voting: yes > no');
    expect(rows[1]).toMatch(/^removed,memberships,/);
    const table = await remit('import', small, '--dry-run');
    expect(table.result).toMatch(/memberships +0 +1 +1\n/);
  });

  it('writes a template that can be loaded', async () => {
    expect(await remit('template', join(folder, 'template.zip'))).toMatchObject({ exitCode: 0, result: '' });
    const loaded = await remit('import', join(folder, 'template.zip'), '--dry-run', '--format', 'json');
    expect(loaded.exitCode).toBe(0);
    expect(loaded.json().tables.every((table: any) => table.added.length === 0)).toBe(true);
  });

  it('does not understand what it does not know, and says how it is used', async () => {
    const wrong = [
      ['nonsense'],
      ['constructor'],
      ['import'],
      ['import', 'a', 'b'],
      ['gaps', '--nope'],
      ['gaps', '--format', 'xml'],
      ['overlaps', '--limit', 'many'],
      ['import', EXAMPLE, '--as-at', 'March'],
    ];
    const said = await Promise.all(wrong.map((words) => remit(...words)));
    for (const [at, words] of wrong.entries())
      expect([words, said[at]]).toMatchObject([words, { exitCode: 2, result: '' }]);
    expect(await remit('help')).toMatchObject({
      exitCode: 0,
      result: expect.stringContaining('import PATH'),
      messages: '',
    });
    expect(await remit('import', join(folder, 'not-there'))).toMatchObject({
      exitCode: 1,
      messages: expect.stringContaining('Refused: 1 fault'),
    });
    expect(await remit('export', join(folder, 'small', 'bodies.csv'))).toMatchObject({
      exitCode: 1,
      messages: expect.stringContaining('already'),
    });
  });
});

function sorted(structure: object): unknown {
  return Object.fromEntries(
    Object.entries(structure).map(([table, rows]) => [
      table,
      [...(rows as { id: string }[])].sort((a, b) => (a.id < b.id ? -1 : 1)),
    ]),
  );
}
