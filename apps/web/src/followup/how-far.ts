import type { DecisionAction, FollowUp } from './follow-up-queries.js';

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
