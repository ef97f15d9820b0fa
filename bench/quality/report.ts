import type { OverlapAnalysis, PairClass } from '@remit/overlaps';
import type { Figure } from './measures.js';
import type { SetResult } from './evaluate.js';

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
    [
      row.name.padEnd(20),
      figure(row.averagePrecision),
      figure(row.meanReciprocalRank),
      row.duplicateF1.toFixed(2).padStart(6),
    ].join('  '),
  );
  const title = `${'ranking'.padEnd(20)}  ${'average precision'.padEnd(18)}  ${'MRR'.padEnd(18)}  F1 dup.`;
  const confusion = RELATIONS.filter((relation) => result.confusion.has(relation)).map((relation) => {
    const row = result.confusion.get(relation)!;
    return `  ${relation.padEnd(14)}${CLASSES.map((kind) => String(row.get(kind) ?? '').padStart(7)).join('')}`;
  });
  const columns = `  ${''.padEnd(14)}${CLASSES.map((kind) => kind.slice(0, 6).padStart(7)).join('')}`;
  return [head, title, ...rows, ...(confusion.length > 0 ? ['', columns, ...confusion] : []), ''].join('\n');
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
