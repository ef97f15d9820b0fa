import type { OverlapEngine } from '../engine.js';
import type { Epoch } from '../scoring/epoch.js';
import { SCORING_TABLE, type DimensionId } from '../scoring/scoring-table.js';
import { countExample, readExamples, type Example } from './examples.js';
import { holdOut } from './held-out.js';
import type { JudgedPair } from './judged.js';
import { oneLabelEach, type Label, type LabelSource } from './labels.js';
import { learnWeights } from './learn-weights.js';
import { withLearnt, type LearntWeights } from './learnt-weights.js';
import { plattScale, type ProbabilityScale } from './platt.js';

/** One level of a dimension before and after learning. */
export interface LearntLevel {
  readonly dimension: DimensionId;
  readonly title: string;
  readonly level: string;
  readonly before: number;
  readonly after: number;
  /** Labelled pairs that have this level. */
  readonly labels: number;
}

/** What was learnt from what people said, and whether it is good enough to use. */
export interface Calibration {
  readonly labels: Readonly<Record<LabelSource, number>>;
  readonly alike: number;
  readonly unlike: number;
  readonly kept: boolean;
  /** Why the weights were kept or not, in words. */
  readonly reason: string;
  /** Mean cost of a pair that was not learnt from, with the starting weights and with learnt ones; null with too few labels. */
  readonly loss: { readonly before: number; readonly after: number } | null;
  readonly levels: readonly LearntLevel[];
  readonly prior: { readonly before: number; readonly after: number };
  /** How many labelled pairs change sides at even odds, under weights that had not seen them. */
  readonly moved: number;
  /** The weights to use; null for the starting ones. */
  readonly weights: LearntWeights | null;
  readonly judged: readonly JudgedPair[];
  /** Null until the audit sample is large enough. */
  readonly scale: ProbabilityScale | null;
}

const FEWEST = 20;
const FEWEST_EACH = 5;
const BETTER_BY = 0.02;

/** Learns from labels. `engine` must have been opened with the starting weights. */
export function calibrate(engine: OverlapEngine, given: readonly Label[]): Calibration {
  const examples = readExamples(engine, oneLabelEach(given));
  const alike = examples.filter((one) => one.alike).length;
  const unlike = examples.length - alike;
  const enough = examples.length >= FEWEST && alike >= FEWEST_EACH && unlike >= FEWEST_EACH;
  const held = enough ? holdOut(examples, engine.epoch.near) : null;
  const learnt = enough ? learnWeights(examples, engine.epoch.near) : null;
  const gain = held === null ? 0 : 1 - held.after / held.before;
  const kept = gain >= BETTER_BY;
  const startingBits = examples.map((one) => countExample(one, null).total);
  const bits = kept ? held!.bits : startingBits;
  const judged = examples.map(({ a, b, alike: is, source, weight }, i) => ({
    a,
    b,
    alike: is,
    source,
    weight,
    bits: bits[i]!,
  }));
  return {
    labels: countsOf(examples),
    alike,
    unlike,
    kept,
    reason: enough ? reasonOf(kept, gain) : tooFew(examples.length, alike, unlike),
    loss: held === null ? null : { before: held.before, after: held.after },
    levels: levelsOf(engine.epoch, learnt, examples),
    prior: { before: engine.epoch.priorBits, after: engine.epoch.priorBits + (learnt?.prior ?? 0) },
    moved: held === null ? 0 : startingBits.filter((before, i) => before > 0 !== held.bits[i]! > 0).length,
    weights: kept ? learnt : null,
    judged,
    scale: plattScale(judged),
  };
}

function countsOf(examples: readonly Example[]): Record<LabelSource, number> {
  const of = (source: LabelSource) => examples.filter((one) => one.source === source).length;
  return { KNOWN_PAIR: of('KNOWN_PAIR'), REVIEW: of('REVIEW'), AUDIT: of('AUDIT') };
}

function levelsOf(epoch: Epoch, learnt: LearntWeights | null, examples: readonly Example[]): LearntLevel[] {
  const after = withLearnt(epoch, learnt).near.bits;
  return [...epoch.near.bits].flatMap(([dimension, bits]) => {
    const { title, levels } = SCORING_TABLE[dimension];
    const has = (level: number) =>
      examples.filter((one) => one.rows.some((row) => row.id === dimension && row.level === level)).length;
    return levels.map(({ id }, i) => ({
      dimension,
      title,
      level: id,
      before: bits[i]!,
      after: after.get(dimension)![i]!,
      labels: has(i),
    }));
  });
}

function tooFew(labels: number, alike: number, unlike: number): string {
  return (
    `The starting weights stay. Learning needs ${FEWEST} judged pairs, ${FEWEST_EACH} of them alike and ${FEWEST_EACH} not; ` +
    `there are ${labels}: ${alike} alike and ${unlike} not.`
  );
}

function reasonOf(kept: boolean, gain: number): string {
  const percent = `${Math.abs(gain * 100).toFixed(1)}%`;
  if (kept) return `The learnt weights are used: on pairs they had not seen they were wrong by ${percent} less.`;
  const found = gain >= 0 ? `were wrong by only ${percent} less` : `were wrong by ${percent} more`;
  return `The starting weights stay: on pairs they had not seen the learnt ones ${found}, and ${BETTER_BY * 100}% less is asked for.`;
}
