import type { ReviewState, StepKind, Verdict } from './review-step.js';

/** Anything that can be asked of a review: a verdict by its name, or another step by its kind. */
export type Asked = Verdict | Exclude<StepKind, 'VERDICT'>;

const VERDICT_STEPS = ['CONFIRM', 'DISMISS', 'RIGHT_AS_IT_IS', 'CANNOT_SAY'] as const;

/** What may be done where. A person may always change their mind, with a reason. */
export const ALLOWED_STEPS: Readonly<Record<ReviewState, readonly Asked[]>> = {
  OPEN: [...VERDICT_STEPS, 'ASSIGN', 'COMMENT', 'UNDO', 'REOPENED', 'SETTLED'],
  IN_PROGRESS: [...VERDICT_STEPS, 'ASSIGN', 'COMMENT', 'UNDO', 'REOPENED', 'SETTLED'],
  CONFIRMED: [...VERDICT_STEPS, 'ASSIGN', 'COMMENT', 'UNDO'],
  // Nobody is asked to look at what is settled.
  DISMISSED: [...VERDICT_STEPS, 'COMMENT', 'UNDO', 'REOPENED'],
};

/** Where a verdict leads. */
export const STATE_AFTER: Readonly<Record<Verdict, ReviewState>> = {
  CONFIRM: 'CONFIRMED',
  DISMISS: 'DISMISSED',
  RIGHT_AS_IT_IS: 'DISMISSED',
  CANNOT_SAY: 'IN_PROGRESS',
};

/** Why a step may not be taken, as a sentence; null when it may. */
export function whyNotAllowed(state: ReviewState, step: Asked): string | null {
  if (ALLOWED_STEPS[state].includes(step)) return null;
  return state === 'DISMISSED'
    ? 'It is dismissed, so nobody needs to look at it. Undo the verdict first, or give another.'
    : 'This cannot be done as the review stands now.';
}
