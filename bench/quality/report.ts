import type { OverlapAnalysis, PairClass } from '@remit/overlaps';
import type { Figure } from './measures.js';
import type { Counts, SetResult } from './evaluate.js';

const RELATIONS = ['DUPLICATE', 'OVERLAPPING', 'NESTED', 'COMPLEMENTARY', 'SUCCESSOR', 'UNRELATED'] as const;
const CLASSES: readonly PairClass[] = [
  'DUPLICATION',
  'OVERLAP',
  'NESTED',
  'COMPLEMENTARY',
  'SUCCESSOR',
  'WATCH',
  'NONE',
];

/** One set's figures as text: a table of rankings, then which relation became which class. */
export function reportSet(result: SetResult): string {
  const head = `${result.set}: ${result.bodies} bodies, ${result.judged} judged pairs, ${result.wanted} to be found`;
  const rows = result.rows.map((row) =>
    [row.name.padEnd(20), figure(row.averagePrecision), figure(row.meanReciprocalRank), figure(row.duplicateF1)].join(
      '  ',
    ),
  );
  const title = `${'ranking'.padEnd(20)}  ${'average precision'.padEnd(18)}  ${'MRR'.padEnd(18)}  F1 of duplicates`;
  const confusion = countLines(RELATIONS, result.confusion);
  const planted = countLines([...result.planted.keys()].sort(), result.planted);
  return [head, title, ...rows, ...confusion, ...planted, ...behind(result), ''].join('\n');
}

/** One line for each sort of pair: how many came out as each class. */
function countLines<Sort extends string>(sorts: readonly Sort[], counts: Counts<Sort>): string[] {
  const lines = sorts.flatMap((sort) => {
    const row = counts.get(sort);
    if (row === undefined) return [];
    return [`  ${sort.padEnd(14)}${CLASSES.map((kind) => String(row.get(kind) ?? '').padStart(7)).join('')}`];
  });
  const columns = `  ${''.padEnd(14)}${CLASSES.map((kind) => kind.slice(0, 6).padStart(7)).join('')}`;
  return lines.length > 0 ? ['', columns, ...lines] : [];
}

/** Says where a simpler method does as well or better. */
function behind({ rows: [remit, ...others] }: SetResult): string[] {
  const measures = {
    'average precision': 'averagePrecision',
    MRR: 'meanReciprocalRank',
    'F1 of duplicates': 'duplicateF1',
  } as const;
  const lines = Object.entries(measures).flatMap(([words, key]) => {
    const ahead = others.filter((other) => other[key].value >= remit![key].value);
    return ahead.length === 0 ? [] : [`  ${words}: ${ahead.map(({ name }) => name).join(', ')}`];
  });
  return lines.length === 0 ? ['', 'No simpler method does as well.'] : ['', 'As well as Remit or better:', ...lines];
}

/** What a structure in which nothing was planted is said to have. */
export function reportClean(name: string, bodies: number, analysis: OverlapAnalysis): string {
  const count = (kind: PairClass) => analysis.overlaps.filter((pair) => pair.class === kind).length;
  const perFifty = (50 * count('OVERLAP')) / bodies;
  const rest = CLASSES.slice(0, 6).map((kind) => `${kind} ${count(kind)}`);
  return `${name}: ${bodies} bodies; ${rest.join(', ')}; OVERLAP per 50 bodies ${perFifty.toFixed(2)} (goal: at most 1), DUPLICATION ${count('DUPLICATION')} (goal: 0)`;
}

function figure({ value, low, high }: Figure): string {
  return `${value.toFixed(3)} [${low.toFixed(2)}, ${high.toFixed(2)}]`.padEnd(18);
}
