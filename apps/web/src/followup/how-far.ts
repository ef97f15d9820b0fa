import { count } from '../ui/numbers.js';
import type { DecisionAction, FollowUp, Promised } from './follow-up-queries.js';

/** How far a decision has come, in one word. */
export type Progress = 'Done' | 'In part' | 'Not yet' | 'Nothing to do';

const RANK: Record<DecisionAction['status'], number> = { OVERDUE: 0, OPEN: 1, DONE: 2 };

/** Actions with the overdue first, then by day; what has no day comes after what has one. */
export function overdueFirst(actions: readonly DecisionAction[]): DecisionAction[] {
  return [...actions].sort(
    (a, b) =>
      RANK[a.status] - RANK[b.status] || (a.due ?? '9').localeCompare(b.due ?? '9') || a.title.localeCompare(b.title),
  );
}

/** Done, in part or not yet. */
export function progressOf(actions: readonly Pick<DecisionAction, 'status'>[]): Progress {
  const done = actions.filter(({ status }) => status === 'DONE').length;
  if (actions.length === 0) return 'Nothing to do';
  return done === actions.length ? 'Done' : done > 0 ? 'In part' : 'Not yet';
}

/** Decisions with something overdue first, then those under way, then those done. */
export function pressingFirst(followUps: readonly FollowUp[]): FollowUp[] {
  const rank = ({ actions }: FollowUp) =>
    actions.some(({ status }) => status === 'OVERDUE') ? 0 : progressOf(actions) === 'Done' ? 2 : 1;
  return [...followUps].sort((a, b) => rank(a) - rank(b));
}

/** What stands beside the bars of a promise: its range, and whether it is reached, passed or still to come. */
export function promiseWords({ before, promised, actual }: Pick<Promised, 'before' | 'promised' | 'actual'>): string {
  const { low, likely, high } = promised;
  const range = low === high ? '' : `Promised was ${count(low)} to ${count(high)}. `;
  const down = likely < before;
  if (down ? actual < low : actual > high) return `${range}It has come further than was promised.`;
  if (actual >= low && actual <= high) return `${range}It is as promised.`;
  if (actual === before) return `${range}Nothing has changed yet.`;
  return `${range}${(down ? actual > before : actual < before) ? 'It has gone the other way.' : 'It is on the way.'}`;
}
