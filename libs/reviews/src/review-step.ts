import type { Evidence } from './evidence.js';

/** What sort of finding a review is of. */
export const FINDING_TYPES = ['OVERLAP', 'GAP', 'CLUSTER'] as const;
export type FindingType = (typeof FINDING_TYPES)[number];

/** What a person says of a finding. */
export const VERDICTS = ['CONFIRM', 'DISMISS', 'RIGHT_AS_IT_IS', 'CANNOT_SAY'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** How the review of a finding stands. */
export const REVIEW_STATES = ['OPEN', 'IN_PROGRESS', 'CONFIRMED', 'DISMISSED'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/** What can be done in a review; the last two only Remit does, when evidence changes. */
export const STEP_KINDS = ['VERDICT', 'ASSIGN', 'COMMENT', 'UNDO', 'REOPENED', 'SETTLED'] as const;
export type StepKind = (typeof STEP_KINDS)[number];

/** One step of a review. Steps are only ever added. */
export interface ReviewStep {
  readonly id: string;
  readonly kind: StepKind;
  /** Id of the person; null for Remit itself. */
  readonly by: string | null;
  /** UTC, by the database's clock. */
  readonly at: string;
  readonly verdict: Verdict | null;
  /** For ASSIGN: id of the person, or null for nobody. */
  readonly assignee: string | null;
  /** Reason, note or comment; for REOPENED what changed, one a line. */
  readonly text: string | null;
  /** The step that an UNDO takes back, or the verdict that REOPENED and SETTLED concern. */
  readonly about: string | null;
  /** For VERDICT: the evidence of that day. */
  readonly evidence: Evidence | null;
}

/** The id of the review of a finding. */
export function reviewId(type: FindingType, finding: string): string {
  return `${type}:${finding}`;
}
