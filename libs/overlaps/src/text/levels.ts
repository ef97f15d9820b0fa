import type { Projection } from '../projection/projection.js';
import { isRareMatch } from './align-sentences.js';
import type { PairText } from './pair-text.js';
import { samplePairs } from './reference-pairs.js';
import type { TextModel } from './text-model.js';

/** Where a pair's text stands among the pairs of this structure, frozen for one analysis. */
export interface TextLevels {
  /** Scores from which a pair is same, close, related, slight. */
  readonly cuts: readonly number[];
  /** Share of the structure's pairs that are less alike, 0 to 1. */
  rank(score: number): number;
}

const SHARES = [0.995, 0.975, 0.9, 0.7] as const;
const MOST_PAIRS = 200_000;

/** Position of the levels in the scoring table. */
export const TEXT_LEVEL = { same: 0, close: 1, related: 2, slight: 3, different: 4 } as const;

/** Ranks pairs among those that could be duplicates: two current bodies that do not work in different places. */
export function rankTexts(model: TextModel, projection: Projection): TextLevels {
  const scores = referenceScores(model, projection).sort();
  const cuts = SHARES.map((share) =>
    scores.length === 0 ? Infinity : scores[Math.min(scores.length - 1, Math.floor(share * scores.length))]!,
  );
  return { cuts, rank: (score) => (scores.length === 0 ? 0 : below(scores, score) / scores.length) };
}

function referenceScores(model: TextModel, projection: Projection): Float64Array {
  const { cannotTell } = model;
  const { a, b } = samplePairs(projection, MOST_PAIRS).near;
  const scores = new Float64Array(a.length);
  let next = 0;
  for (let i = 0; i < a.length; i += 1) {
    if (cannotTell[a[i]!] === 0 && cannotTell[b[i]!] === 0) scores[next++] = model.score(a[i]!, b[i]!);
  }
  return scores.slice(0, next);
}

function below(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

const SHARED_WORDS = 0.3;
const ALIKE_AS_WHOLE = 0.4;

/**
 * A rank always has a top, so a high level also needs something that both really say: two matching sentences that few
 * others use, or rare words that carry much of both texts, or (short remits have few sentences) two texts that are alike both
 * as wholes and sentence by sentence.
 */
export function hasFooting(text: PairText): boolean {
  return (
    text.rareWords >= SHARED_WORDS ||
    (text.aligned >= ALIKE_AS_WHOLE && text.sums >= ALIKE_AS_WHOLE) ||
    (text.rarePairs >= 2 && text.matches.filter(isRareMatch).length >= 2)
  );
}

/** The level of a pair's text. */
export function textLevel(levels: TextLevels, score: number, text: () => PairText): number {
  const byRank = levels.cuts.findIndex((cut) => score >= cut);
  const level = byRank < 0 ? TEXT_LEVEL.different : byRank;
  return level <= TEXT_LEVEL.close && !hasFooting(text()) ? TEXT_LEVEL.related : level;
}
