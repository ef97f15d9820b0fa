import { count, money } from '../ui/numbers.js';

/** A number that is sure, or one that lies between two others. */
export interface Range {
  low: number;
  likely: number;
  high: number;
}
/** What a figure is counted in. */
export type Unit = 'COUNT' | 'HOURS' | 'POUNDS';

/** One number in its unit: 12, 340 hours, £4,500. */
export function amount(value: number, unit: Unit): string {
  if (unit === 'POUNDS') return money(value);
  return unit === 'HOURS' ? `${count(value)} ${Math.round(value) === 1 ? 'hour' : 'hours'}` : count(value);
}

/** A figure, with its range where it is not sure. */
export function rangeWords({ low, likely, high }: Range, unit: Unit): string {
  const [least, middle, most] = [amount(low, unit), amount(likely, unit), amount(high, unit)];
  if (least === most) return middle;
  return `about ${middle} (${unit === 'HOURS' ? count(low) : least} to ${unit === 'HOURS' ? count(high) : most})`;
}

/** A difference in words: 3 fewer, 120 hours less, no change. */
export function changeWords(change: Range, unit: Unit): string {
  if (change.low === 0 && change.high === 0) return 'no change';
  const less = unit === 'COUNT' ? 'fewer' : 'less';
  if (change.low < 0 && change.high > 0) {
    return `between ${amount(-change.low, unit)} ${less} and ${amount(change.high, unit)} more`;
  }
  const down = change.likely < 0 || (change.likely === 0 && change.low < 0);
  const size = down
    ? { low: -change.high, likely: -change.likely, high: -change.low }
    : { low: change.low, likely: change.likely, high: change.high };
  return `${rangeWords(size, unit)} ${down ? less : 'more'}`;
}

/**
 * Figures where more is better; in the others that are compared less is. Bodies with a line to a top body are not here:
 * they become fewer when bodies end, and bodies without a line say what is lost.
 */
const MORE_IS_BETTER: ReadonlySet<string> = new Set([
  'cells',
  'cells-by-function',
  'voices',
  'priorities-led',
  'resolved',
]);
const LESS_IS_BETTER: ReadonlySet<string> = new Set([
  'bodies',
  'meetings',
  'hours',
  'cost',
  'no-line-of-sight',
  'two-masters',
  'large-bodies',
  'busiest',
  'caused',
  'blockers',
]);

/** 1 where more is better, −1 where less is, 0 where neither can be said. */
export function directionOf(id: string): 1 | 0 | -1 {
  return MORE_IS_BETTER.has(id) ? 1 : LESS_IS_BETTER.has(id) ? -1 : 0;
}

/** For each value of a row: best, worst, or nothing where all are the same or nobody can say. */
export function standing(id: string, values: readonly (number | null)[]): ('best' | 'worst' | null)[] {
  const given = values.filter((value) => value !== null);
  const direction = directionOf(id);
  if (direction === 0 || given.length < 2) return values.map(() => null);
  const [least, most] = [Math.min(...given), Math.max(...given)];
  if (most - least < 1e-9) return values.map(() => null);
  const [best, worst] = direction > 0 ? [most, least] : [least, most];
  return values.map((value) => (value === null ? null : value === best ? 'best' : value === worst ? 'worst' : null));
}
