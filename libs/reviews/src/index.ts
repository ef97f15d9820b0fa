export {
  FINDING_TYPES,
  REVIEW_STATES,
  reviewId,
  STEP_KINDS,
  VERDICTS,
  type FindingType,
  type ReviewState,
  type ReviewStep,
  type StepKind,
  type Verdict,
} from './review-step.js';
export { ALLOWED_STEPS, STATE_AFTER, whyNotAllowed, type Asked } from './allowed-steps.js';
export { standingOf, stepToUndo, undoneSteps, type Standing } from './standing.js';
export {
  bodiesOf,
  clusterEvidence,
  gapEvidence,
  overlapEvidence,
  type ClusterEvidence,
  type Evidence,
  type GapEvidence,
  type OverlapEvidence,
} from './evidence.js';
export { BITS_RISEN, changedSince } from './changed-since.js';
export { isAudited, queueOrder, type Queued, type QueueLane, type Waiting } from './queue.js';
export { confirmedPair, labelOf, type ConfirmedPair, type ReviewLabel } from './labels.js';
export { reasonsForCluster, reasonsForGap, reasonsForOverlap, type SuggestedReason } from './suggested-reasons.js';
