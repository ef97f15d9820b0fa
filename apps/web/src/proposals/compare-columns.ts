import type { Figure } from './effect-queries.js';
import { standing, type Range, type Unit } from './figure-words.js';

/** One option of the comparison, with what was measured of it. */
export interface Column {
  key: string;
  title: string;
  /** Null: nothing is measured yet. */
  figures: readonly Pick<Figure, 'id' | 'title' | 'unit' | 'before' | 'after'>[] | null;
  /** Counts beside the figures: findings caused and resolved, things that fall through. */
  counts: Readonly<Record<'caused' | 'resolved' | 'blockers', number | null>>;
}

/** One cell: an amount, and how it stands in its row. */
export interface Cell {
  value: Range | null;
  standing: 'best' | 'worst' | null;
}

/** One row of the comparison. */
export interface Row {
  id: string;
  title: string;
  unit: Unit;
  cells: Cell[];
}

/** The address that compares these proposals with doing nothing. */
export const compareAddress = (slugs: readonly string[]) =>
  `/proposals/compare?with=${slugs.map(encodeURIComponent).join(',')}`;

const COUNTS: readonly ['caused' | 'resolved' | 'blockers', string][] = [
  ['caused', 'Overlaps and gaps it would cause'],
  ['resolved', 'Overlaps and gaps it would answer'],
  ['blockers', 'Things that would fall through'],
];
const exactly = (value: number): Range => ({ low: value, likely: value, high: value });

function rowOf(id: string, title: string, unit: Unit, values: readonly (Range | null)[]): Row {
  const words = standing(
    id,
    values.map((value) => value?.likely ?? null),
  );
  return { id, title, unit, cells: values.map((value, at) => ({ value, standing: words[at] ?? null })) };
}

/** Figures of which the options do not start from the same: another day, another structure, or a figure that counts what the option itself touches. */
export function incomparable(options: readonly Column[]): { id: string; title: string }[] {
  const all = options.flatMap(({ figures }) => figures ?? []);
  const first = new Map(all.toReversed().map((figure) => [figure.id, figure]));
  const apart = ({ id, before }: (typeof all)[number]) => Math.abs(before.likely - first.get(id)!.before.likely) > 1e-6;
  return [...new Map(all.filter(apart).map(({ id, title }) => [id, { id, title }])).values()];
}

/** Rows of effect over the options, the first of which is doing nothing: what is now. Rows in which nobody differs, or that cannot be compared, are left out. */
export function comparisonRows(options: readonly Column[]): Row[] {
  const apart = new Set(incomparable(options).map(({ id }) => id));
  const measured = (options.find(({ figures }) => figures !== null)?.figures ?? []).filter(({ id }) => !apart.has(id));
  const figures = measured.map(({ id, title, unit, before }) =>
    rowOf(id, title, unit, [
      before,
      ...options.map((option) => option.figures?.find((figure) => figure.id === id)?.after ?? null),
    ]),
  );
  const counts = COUNTS.map(([id, title]) =>
    rowOf(id, title, 'COUNT', [
      exactly(0),
      ...options.map(({ counts: given }) => (given[id] === null ? null : exactly(given[id]))),
    ]),
  );
  const differs = ({ cells }: Row) => new Set(cells.flatMap(({ value }) => (value ? [value.likely] : []))).size > 1;
  return [...figures, ...counts].filter(differs);
}
