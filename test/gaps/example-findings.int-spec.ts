import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { findGaps, loadRules, namesOf, type GapReport } from '@remit/gaps';
import { EMPTY_STRUCTURE, TABLES, type Structure } from '@remit/structure';
import { readFolder, readWorkbook } from '@remit/workbook';
import { LoadedStructure } from './loaded-structure.js';

interface Checked {
  readonly asOf: string;
  readonly tops: readonly string[];
  readonly rules: Readonly<
    Record<string, { right?: string[]; arguable?: Record<string, string>; wrong?: Record<string, string> }>
  >;
  readonly cannotAssess: readonly string[];
}

const root = join(import.meta.dirname, '../..');
const checked = parse(readFileSync(join(import.meta.dirname, 'example-findings.yaml'), 'utf8')) as Checked;
const rules = loadRules(join(root, 'cypher/gaps'));
const judged = Object.values(checked.rules);
const right = judged.flatMap((rule) => rule.right ?? []);
const arguable = judged.flatMap((rule) => Object.keys(rule.arguable ?? {}));
const wrong = judged.flatMap((rule) => Object.keys(rule.wrong ?? {}));

let loaded: LoadedStructure;
let report: GapReport;
let example: Structure;
const find = (structure: Structure): Promise<GapReport> => {
  const { asOf, tops } = checked;
  return findGaps({ rules, runner: loaded.store.gaps, asOf, tops, names: namesOf(structure) });
};
beforeAll(async () => {
  const reading = await readFolder(join(root, 'examples/warwickshire'));
  if (reading.files === null) throw new Error(JSON.stringify(reading.faults));
  const { structure } = readWorkbook(reading.files);
  if (structure === null) throw new Error('The example cannot be read.');
  example = structure;
  loaded = await LoadedStructure.open();
  await loaded.load(structure, checked.asOf);
  report = await find(structure);
});
afterAll(() => loaded?.close());

describe('the gaps of the example', () => {
  it('are those that were checked by hand, no more and no fewer', () => {
    expect(report.gaps.map((gap) => gap.id).sort()).toEqual([...right, ...arguable, ...wrong].sort());
  });

  it('are held back only where too little is recorded', () => {
    expect(report.cannotAssess.map((one) => one.rule)).toEqual(checked.cannotAssess);
  });

  it('are right in at least four cases of five, and none is wrong', () => {
    expect(wrong).toEqual([]);
    expect(right.length / report.gaps.length).toBeGreaterThan(0.8);
  });

  it('come worst first, each once, in words', () => {
    const rank = { HIGH: 0, MEDIUM: 1, LOW: 2 };
    const ranks = report.gaps.map((gap) => rank[gap.severity]);
    expect(ranks).toEqual([...ranks].sort());
    expect(new Set(report.gaps.map((gap) => gap.id)).size).toBe(report.gaps.length);
    for (const gap of report.gaps) {
      expect(`${gap.title} ${gap.detail} ${gap.remedy}`).not.toMatch(/[{}]|undefined|\b(node|edge|entity)s?\b/i);
      expect(gap.subjects.every((subject) => subject.name !== subject.id)).toBe(true);
    }
  });

  it('show the ghosts that were planted, and the board with most faults first', () => {
    expect(report.severalFaults[0]?.subject.id).toBe('psb');
    const ghosts = report.gaps.filter((gap) => gap.rule === 'ghost-body').map((gap) => gap.subjects[0]?.id);
    expect(ghosts).toEqual(expect.arrayContaining(['compact-steering', 'chief-officers-group', 'rural-partnership']));
  });

  it('are told in the same words in whatever order the rows were stored', async () => {
    const mark = (row: object) => createHash('sha256').update(JSON.stringify(row)).digest('hex');
    const rows = (table: keyof Structure): object[] => [...example[table]];
    const tables = TABLES.map((table) => [table, rows(table).sort((a, b) => (mark(a) < mark(b) ? -1 : 1))]);
    const shuffled = Object.fromEntries(tables) as unknown as Structure;
    await loaded.load(EMPTY_STRUCTURE, checked.asOf);
    await loaded.load(shuffled, checked.asOf);
    expect(await find(shuffled)).toEqual(report);
  });
});
