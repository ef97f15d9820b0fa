import type { Range } from '@remit/gaps';

/** What an item of a figure's list is. */
export type ItemType =
  'Body' | 'Person' | 'Organisation' | 'Sector' | 'Priority' | 'Action' | 'Meeting' | 'Seat' | 'Cell' | 'Voice';

/** One thing behind a figure: what it counts for now and after. */
export interface FigureItem {
  readonly type: ItemType;
  readonly id: string;
  readonly name: string;
  /** Null where it does not count. */
  readonly before: Range | null;
  readonly after: Range | null;
}

export type Unit = 'COUNT' | 'HOURS' | 'POUNDS';

/** One figure before and after, with everything behind it. */
export interface Figure {
  readonly id: string;
  readonly title: string;
  readonly unit: Unit;
  readonly before: Range;
  readonly after: Range;
  readonly change: Range;
  /** True when some of it is assumed and not recorded. */
  readonly assumed: boolean;
  readonly items: readonly FigureItem[];
  readonly sentence: string;
}

/** What one thing counts for. */
export interface Amount {
  readonly type: ItemType;
  readonly id: string;
  readonly name: string;
  readonly value: Range;
  readonly assumed?: boolean;
}

const NOTHING: Range = { low: 0, likely: 0, high: 0 };
const ENDS = ['low', 'likely', 'high'] as const;

/** The same amount however one guesses. */
export const exactly = (value: number): Range => ({ low: value, likely: value, high: value });

/** A figure that adds up what things count for. */
export function figure(
  id: string,
  title: string,
  unit: Unit,
  before: readonly Amount[],
  after: readonly Amount[],
): Figure {
  const then = new Map(before.map((one) => [`${one.type} ${one.id}`, one]));
  const now = new Map(after.map((one) => [`${one.type} ${one.id}`, one]));
  const items = [...new Map([...then, ...now])].map(([key, one]): FigureItem => ({
    type: one.type,
    id: one.id,
    name: one.name,
    before: then.get(key)?.value ?? null,
    after: now.get(key)?.value ?? null,
  }));
  const change = differenceOf(items);
  const [was, is] = [sum(before.map(({ value }) => value)), sum(after.map(({ value }) => value))];
  const assumed = [...before, ...after].some((one) => one.assumed === true);
  return {
    id,
    title,
    unit,
    before: was,
    after: is,
    change,
    assumed,
    items,
    sentence: sentenceOf(title, unit, [was, is, change]),
  };
}

/** A figure that counts things. */
export function countFigure(
  id: string,
  title: string,
  before: readonly Omit<Amount, 'value'>[],
  after: readonly Omit<Amount, 'value'>[],
): Figure {
  const one = (item: Omit<Amount, 'value'>): Amount => ({ ...item, value: exactly(1) });
  return figure(id, title, 'COUNT', before.map(one), after.map(one));
}

/** Items of a figure that count for something else after. */
export function changedItems({ items }: Figure): FigureItem[] {
  return items.filter(({ before, after }) =>
    ENDS.some((end) => Math.abs((after?.[end] ?? 0) - (before?.[end] ?? 0)) > 1e-9),
  );
}

export function sum(values: readonly Range[]): Range {
  return values.reduce(
    (all, one) => ({ low: all.low + one.low, likely: all.likely + one.likely, high: all.high + one.high }),
    NOTHING,
  );
}

/** Item by item under the same guess, so that what does not change is not unsure. */
function differenceOf(items: readonly FigureItem[]): Range {
  const at = (end: (typeof ENDS)[number]) =>
    items.reduce((all, one) => all + (one.after?.[end] ?? 0) - (one.before?.[end] ?? 0), 0);
  const ends = ENDS.map(at).map((value) => (Math.abs(value) < 1e-9 ? 0 : value));
  return { low: Math.min(...ends), likely: ends[1]!, high: Math.max(...ends) };
}

function sentenceOf(title: string, unit: Unit, [before, after, change]: readonly [Range, Range, Range]): string {
  const start = `${title}: ${said(before, unit)} now`;
  if (ENDS.every((end) => change[end] === 0)) return `${start}, unchanged.`;
  const size = ENDS.map((end) => Math.abs(change[end])).sort((a, b) => a - b);
  const range = { low: size[0]!, likely: Math.abs(change.likely), high: size[2]! };
  const unsure = change.low < 0 && change.high > 0;
  const word = change.likely < 0 ? (unit === 'COUNT' ? 'fewer' : 'less') : 'more';
  const difference = unsure
    ? `between ${amount(-change.low, unit)} fewer and ${amount(change.high, unit)} more`
    : `${said(range, unit)} ${word}`;
  return `${start}, ${said(after, unit)} after: ${difference}.`;
}

function said(range: Range, unit: Unit): string {
  const [low, likely, high] = ENDS.map((end) => amount(range[end], unit));
  return low === high ? likely! : `about ${likely} (${low} to ${high})`;
}

function amount(value: number, unit: Unit): string {
  const number = value.toLocaleString('en-GB', { maximumFractionDigits: 0 });
  return unit === 'POUNDS' ? `£${number}` : unit === 'HOURS' ? `${number} hours` : number;
}
