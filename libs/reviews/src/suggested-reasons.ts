import type { Verdict } from './review-step.js';

/** A reason that may fit, for a person to choose and edit. */
export interface SuggestedReason {
  readonly verdict: Verdict;
  readonly text: string;
}

const MOST_OF_ONE = 2;
const VERDICT_OF: Readonly<Record<string, Verdict>> = {
  FOR: 'CONFIRM',
  AGAINST: 'DISMISS',
  MAY_BE_RIGHT: 'RIGHT_AS_IT_IS',
  UNKNOWN: 'CANNOT_SAY',
};

/** Reasons that the evidence of an overlap suggests, a few for each verdict. */
export function reasonsForOverlap(
  reasons: readonly { readonly kind: string; readonly text: string }[],
): SuggestedReason[] {
  return Object.entries(VERDICT_OF).flatMap(([kind, verdict]) =>
    reasons
      .filter((reason) => reason.kind === kind)
      .slice(0, MOST_OF_ONE)
      .map(({ text }) => ({ verdict, text })),
  );
}

/** Reasons that a set of like bodies suggests: its own headline, and why such sets are often right. */
export function reasonsForCluster({ headline }: { readonly headline: string }): SuggestedReason[] {
  return [
    { verdict: 'CONFIRM', text: headline },
    { verdict: 'DISMISS', text: 'They do different work, and only words bring them together.' },
    { verdict: 'RIGHT_AS_IT_IS', text: 'Each serves its own place.' },
    { verdict: 'CANNOT_SAY', text: 'The remits say too little.' },
  ];
}

/** Reasons that a gap suggests, one for each verdict. */
export function reasonsForGap({
  title,
  mayBeRight,
}: {
  readonly title: string;
  readonly mayBeRight: string;
}): SuggestedReason[] {
  return [
    { verdict: 'CONFIRM', text: title },
    { verdict: 'DISMISS', text: 'It has been put right since, and the record is not up to date.' },
    { verdict: 'RIGHT_AS_IT_IS', text: mayBeRight },
    { verdict: 'CANNOT_SAY', text: 'Too little is recorded to say.' },
  ];
}
