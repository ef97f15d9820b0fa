import { STATE_AFTER } from './allowed-steps.js';
import type { Evidence } from './evidence.js';
import type { ReviewState, ReviewStep, Verdict } from './review-step.js';

/** How a review stands: what its steps that were not undone come to. */
export interface Standing {
  readonly state: ReviewState;
  readonly verdict: Verdict | null;
  readonly reason: string | null;
  readonly by: string | null;
  readonly at: string | null;
  /** The step that gave the verdict. */
  readonly verdictStep: string | null;
  readonly evidence: Evidence | null;
  readonly assignee: string | null;
  /** What changed since it was dismissed, when that listed it again. */
  readonly changedSince: readonly string[];
}

/** Ids of the steps that were undone and count no more. Undoing an undoing brings a step back. */
export function undoneSteps(steps: readonly ReviewStep[]): ReadonlySet<string> {
  const undone = new Set<string>();
  for (const { kind, id, about } of [...steps].reverse()) {
    if (kind === 'UNDO' && about !== null && !undone.has(id)) undone.add(about);
  }
  return undone;
}

/** The step that counts and would be undone: the one named, or the last verdict or assignment. Null when there is none. */
export function stepToUndo(steps: readonly ReviewStep[], named: string | null): ReviewStep | null {
  const undone = undoneSteps(steps);
  const counts = steps.filter((step) => !undone.has(step.id));
  if (named === null) return counts.findLast(({ kind }) => kind === 'VERDICT' || kind === 'ASSIGN') ?? null;
  const wanted = counts.find(({ id }) => id === named);
  return wanted === undefined || wanted.kind === 'REOPENED' || wanted.kind === 'SETTLED' ? null : wanted;
}

/** How a review stands after these steps, oldest first. */
export function standingOf(steps: readonly ReviewStep[]): Standing {
  const undone = undoneSteps(steps);
  const counts = steps.filter((step) => !undone.has(step.id));
  const last = counts.findLast(({ kind }) => kind === 'VERDICT') ?? null;
  const assignee = counts.findLast(({ kind }) => kind === 'ASSIGN')?.assignee ?? null;
  const word = counts.findLast(({ kind, about }) => kind !== 'UNDO' && about !== null && about === last?.id);
  const changedSince = word?.kind === 'REOPENED' ? (word.text ?? '').split('\n') : [];
  return {
    state: stateOf(last?.verdict ?? null, assignee, changedSince.length > 0),
    verdict: last?.verdict ?? null,
    reason: last?.text ?? null,
    by: last?.by ?? null,
    at: last?.at ?? null,
    verdictStep: last?.id ?? null,
    evidence: last?.evidence ?? null,
    assignee,
    changedSince,
  };
}

function stateOf(verdict: Verdict | null, assignee: string | null, reopened: boolean): ReviewState {
  if (verdict !== null && !reopened) return STATE_AFTER[verdict];
  return assignee === null ? 'OPEN' : 'IN_PROGRESS';
}
