import { changedSince, reviewId, type Evidence, type FindingType, type Verdict } from '@remit/reviews';
import { appendEvent } from '../history/append-event.js';
import type { Runner } from '../query/runner.js';
import { defineRead } from '../query/define-query.js';
import { addSteps, type NewStep } from './add-steps.js';
import { evidenceOf } from './finding-evidence.js';
import type { StoredReview } from './review-store.js';
import { readReviews } from './stored-review.js';

interface Dismissed {
  readonly id: string;
  readonly type: FindingType;
  readonly finding: string;
}

const readDismissed = defineRead<{ verdicts: readonly Verdict[] }, Dismissed>('reviews/dismissed.cypher');

/**
 * Holds every dismissed finding against what the analysis that is shown from now on says of it: one whose evidence grew is listed
 * again with what changed; one that was listed again, and is as it was, is dismissed as before. In the transaction of the analysis.
 */
export async function lookAgain(runner: Runner, at: string): Promise<void> {
  const dismissed = await readDismissed(runner, { verdicts: ['DISMISS', 'RIGHT_AS_IT_IS'] });
  if (dismissed.length === 0) return;
  const evidence = await evidenceOf(runner, dismissed);
  const shown = dismissed.filter(({ id }) => evidence.has(id));
  const reviews = await readReviews(
    runner,
    shown.map(({ id }) => id),
  );
  const steps = reviews.map((review) => stepFor(review, evidence.get(review.id)!, at)).filter((step) => step !== null);
  if (steps.length === 0) return;
  await addSteps(runner, steps);
  const detail = JSON.stringify(
    steps.map(({ type, finding, step }) => ({ id: reviewId(type, finding), kind: step.kind, changed: step.text })),
  );
  await appendEvent(runner, { at, actor: 'analysis', action: 'LOOK_AGAIN', target: `Reviews:${steps.length}`, detail });
}

function stepFor(review: StoredReview, now: Evidence, at: string): NewStep | null {
  const changed = review.evidence === null ? [] : changedSince(review.evidence, now);
  if (changed.join('\n') === review.changedSince.join('\n')) return null;
  const { type, finding, verdictStep: about } = review;
  const known = { by: null, at, about };
  const step =
    changed.length > 0
      ? { ...known, kind: 'REOPENED' as const, text: changed.join('\n') }
      : { ...known, kind: 'SETTLED' as const };
  return { type, finding, review, step };
}
