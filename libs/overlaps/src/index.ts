export { analyseOverlaps, analysisOf, type AnalyseOptions, type Past } from './analyse.js';
export { comparedClass, openEngine, type EngineOptions, type OverlapEngine } from './engine.js';
export { rescore, type Rescored } from './rescore/rescore.js';
export { classAt, scoreAll, type ScoredPairs } from './score-all.js';
export * from './findings.js';
export { DIMENSION_IDS, SCORING_TABLE, type DimensionId } from './scoring/scoring-table.js';
export { CLASS_OF_RELATION, pairId } from './explain/compared-pair.js';
export { findClusters, clusterId } from './clusters/clusters.js';
export type { ClusterWishes } from './clusters/cluster-graph.js';
export { keepClusterIds } from './clusters/keep-ids.js';
export { findFragmentation } from './cells/fragmentation.js';
export { heatmapOf, type CellState, type Heatmap, type HeatmapCell } from './cells/heatmap.js';
export { leastChange, type LeastChange } from './counterfactual/least-change.js';
export { withChanges, type FactChange } from './counterfactual/changes.js';
export { factsOf, keepClass, type EarlierClass, type SortedPair } from './stability/keep-class.js';
export { diffRemits, type RemitDiff, type RemitRow } from './joint-terms/remit-diff.js';
export { draftJointTerms, type DraftSentence, type DroppedPart, type JointTerms } from './joint-terms/joint-terms.js';
export {
  AnalysisCancelled,
  runCalibration,
  runOverlapAnalysis,
  type RunningAnalysis,
  type RunningWork,
  type WorkerOptions,
} from './run-in-worker.js';
export { comparePair, type Alternative, type PairAnswer } from './compare-pair.js';
export type { Draft } from './nearest/draft-units.js';
export { nearestBodies, type NearBody } from './nearest/nearest-bodies.js';
export { nearestToDraft, type BodyDraft, type NearDraft, type NearestAnswer } from './nearest/nearest-draft.js';
export { deskOf, type DeskComparison, type OverlapDesk } from './desk/desk.js';
export { openDeskInWorker } from './desk/desk-in-worker.js';
export type { SameRoom } from './desk/same-rooms.js';
export { calibrate, type Calibration, type LearntLevel } from './learn/calibrate.js';
export {
  basisOf,
  lineQuality,
  type JudgedPair,
  type LineQuality,
  type QualityBasis,
  type Share,
} from './learn/judged.js';
export { labelsOfKnownPairs, type Label, type LabelSource } from './learn/labels.js';
export type { LearntWeights } from './learn/learnt-weights.js';
export { onScale, type ProbabilityScale } from './learn/platt.js';
