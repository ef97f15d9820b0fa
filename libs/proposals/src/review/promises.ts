import type { Range } from '@remit/gaps';
import type { Figure } from '../effect/figure.js';

/** How far a promise has come, by a rule that is shown. */
export type PromiseStatus = 'ADDRESSED' | 'PARTLY' | 'NOT';

/** A promised figure and what it is now. */
export interface PromiseKept {
  readonly id: string;
  readonly title: string;
  readonly before: number;
  readonly promised: Range;
  readonly actual: number;
  readonly status: PromiseStatus;
  readonly sentence: string;
}

/** The rule in words. */
export const PROMISE_RULE =
  'Addressed: what was promised is reached or passed; of a range its nearer end counts. Partly: at least a tenth of the promised change has happened. Not: less.';

/** Compares promised figures with what the same measure gives now. Figures that were to stay as they are left out. */
export function promisesKept(promised: readonly Figure[], actual: ReadonlyMap<string, number>): PromiseKept[] {
  return promised.flatMap(({ id, title, before, after, change }) => {
    const now = actual.get(id);
    if (now === undefined || change.likely === 0) return [];
    const reached = change.likely < 0 ? now <= after.high : now >= after.low;
    const share = (now - before.likely) / change.likely;
    const status: PromiseStatus = reached ? 'ADDRESSED' : share >= 0.1 ? 'PARTLY' : 'NOT';
    const said = (value: number) => value.toLocaleString('en-GB', { maximumFractionDigits: 0 });
    const sentence = `${title}: ${said(before.likely)} before, ${said(after.likely)} promised, ${said(now)} now.`;
    return [{ id, title, before: before.likely, promised: after, actual: now, status, sentence }];
  });
}
