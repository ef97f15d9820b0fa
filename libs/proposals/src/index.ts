export { applyAll, needsOf, type Applied, type RefusedOperation } from './apply.js';
export { changesBetween, undo, type ChangedRow, type UndoConflict } from './changes.js';
export { cameFrom, FATES, followerOf, type Fate, type Trace } from './lineage.js';
export type { Reference, Refusal, Step } from './operation-kind.js';
export { OPERATION_KINDS, type Operation } from './operations/all.js';
export type { NewBody } from './operations/new-body.js';
export type { Proposal } from './proposal.js';
export { changedItems, type Figure, type FigureItem, type ItemType, type Unit } from './effect/figure.js';
export {
  compareFindings,
  FINDING_FATES,
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
