import { count, money } from '../ui/numbers.js';

/** An amount with how sure it is. */
export interface Range {
  low: number;
  likely: number;
  high: number;
}

/** "1,200", or "1,200 (900 to 1,500)" where something is assumed. */
export function rangeWords({ low, likely, high }: Range, words: (value: number) => string = count): string {
  if (words(low) === words(high)) return words(likely);
  return `${words(likely)} (${words(low)} to ${words(high)})`;
}

/** The same in pounds. */
export const rangeInPounds = (range: Range) => rangeWords(range, money);

/** A share as a percentage with one place: shares of a list then sum to 100 but for rounding. */
export function shareWords(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}
