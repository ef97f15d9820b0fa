export { applyAll, needsOf, type Applied, type RefusedOperation } from './apply.js';
export { changesBetween, undo, type ChangedRow, type UndoConflict } from './changes.js';
export { cameFrom, FATES, followerOf, type Fate, type Trace } from './lineage.js';
export { listed } from './names.js';
export type { Reference, Refusal, Step } from './operation-kind.js';
export { OPERATION_KINDS, type Operation } from './operations/all.js';
export type { NewBody } from './operations/new-body.js';
export type { Proposal } from './proposal.js';
export { changedItems, type Figure, type FigureItem, type ItemType, type Unit } from './effect/figure.js';
export {
  compareFindings,
  FINDING_FATES,
  findingsAfter,
  gapForEffect,
  overlapForEffect,
  type FindingChanges,
  type FindingFate,
  type MeasuredFinding,
} from './effect/findings.js';
export { measureEffect, type Effect, type EffectTerms } from './effect/measure-effect.js';
export { EFFECT_ASSUMPTIONS, type EffectAssumptions } from './effect/measured.js';
export {
  BLOCKER_KINDS,
  readinessOf,
  type Acceptance,
  type Blocker,
  type BlockerKind,
  type Readiness,
} from './checks/blocker.js';
export { findBlockers } from './checks/find-blockers.js';
export type { Candidate, LikePair } from './optimise/model.js';
export { optimise, type OptimiserOption, type OptimiserResult, type OptimiserTask } from './optimise/optimise.js';
export { OptimiserCancelled, runOptimiser, type RunningOptimiser } from './optimise/run-in-worker.js';
export { OPTIMISER_SETTINGS, type OptimiserSettings, type OptimiserWeights } from './optimise/settings.js';
export { missingParts, type DecisionRecord } from './review/decision-record.js';
export {
  checkConditions,
  postConditions,
  type CheckedCondition,
  type PostCondition,
} from './review/post-conditions.js';
export { PROMISE_RULE, promisesKept, type PromiseKept, type PromiseStatus } from './review/promises.js';
export {
  nextSteps,
  PROPOSAL_STATES,
  REVIEW_STEPS,
  type NextStep,
  type ProposalState,
  type ReviewRole,
  type ReviewStep,
  type StepFacts,
} from './review/review-steps.js';
