import type { Dimension } from '../dimensions/dimension.js';
import type { Projection } from '../projection/projection.js';
import { samplePairs, type Pairs, type PairSample } from '../text/reference-pairs.js';
import type { TextModel } from '../text/text-model.js';
import { falling } from './falling.js';
import {
  EXPECTED_PARTNERS,
  HIGHEST_PRIOR,
  SCORING_TABLE,
  TABLE_COUNTS_FOR,
  type DimensionId,
} from './scoring-table.js';

/** Weights of each level of each dimension. */
export interface Weights {
  /** How often each level is seen among bodies that do not have the same job, corrected by this structure. */
  readonly ifNot: ReadonlyMap<DimensionId, Float64Array>;
  readonly bits: ReadonlyMap<DimensionId, Float64Array>;
}

/** Frozen weights of one analysis: every pair is judged by the same ones. */
export interface Epoch {
  /** Bits before anything is known of a pair. */
  readonly priorBits: number;
  /** For bodies that work, or may work, in the same place. */
  readonly near: Weights;
  /**
   * For bodies of different places. These often share a model remit, the same functions and the same sorts of members on
   * purpose; where that is common it says little.
   */
  readonly apart: Weights;
}

const MOST_PAIRS = 30_000;

/** Measures the structure's own frequencies and blends them with the table's. */
export function measureEpoch(projection: Projection, dimensions: readonly Dimension[], text: TextModel): Epoch {
  const sample = samplePairs(projection, MOST_PAIRS);
  return {
    priorBits: priorBits(partnersOf(projection, text)),
    near: weigh(dimensions, sample, sample.near),
    apart: weigh(dimensions, sample, sample.apart),
  };
}

function weigh(dimensions: readonly Dimension[], sample: PairSample, pairs: Pairs): Weights {
  const ifNot = new Map<DimensionId, Float64Array>();
  const bits = new Map<DimensionId, Float64Array>();
  for (const dimension of dimensions) {
    const { levels } = SCORING_TABLE[dimension.id];
    const counts = new Float64Array(levels.length);
    let known = 0;
    const { a, b } = dimension.id === 'AREA' ? sample.all : pairs;
    for (let i = 0; i < a.length; i += 1) {
      const level = dimension.level(a[i]!, b[i]!);
      if (level < 0) continue;
      counts[level]! += 1;
      known += 1;
    }
    const shares = counts.map((count, i) => (count + TABLE_COUNTS_FOR * levels[i]!.ifNot) / (known + TABLE_COUNTS_FOR));
    ifNot.set(dimension.id, shares);
    const weights = shares.map((share, i) => Math.log2(levels[i]!.ifAlike / share));
    bits.set(dimension.id, falling(weights, shares));
  }
  return { ifNot, bits };
}

/** Bits of the chance that any two compared bodies are related. */
export function priorBits(otherBodies: number): number {
  const prior = Math.min(HIGHEST_PRIOR, EXPECTED_PARTNERS / Math.max(1, otherBodies));
  return Math.log2(prior / (1 - prior));
}

/** Weights as the table has them, for a structure of this many bodies. */
export function tableEpoch(bodies: number): Epoch {
  const ids = Object.keys(SCORING_TABLE) as DimensionId[];
  const read = (pick: (level: { ifAlike: number; ifNot: number }) => number) =>
    new Map(ids.map((id) => [id, Float64Array.from(SCORING_TABLE[id].levels, pick)] as const));
  const weights = {
    ifNot: read((level) => level.ifNot),
    bits: read((level) => Math.log2(level.ifAlike / level.ifNot)),
  };
  return { priorBits: priorBits(bodies - 1), near: weights, apart: weights };
}

/** Bodies that a body is compared with, on average. */
function partnersOf({ list }: Projection, text: TextModel): number {
  let compared = 0;
  for (const { rows, columns, square } of text.blocks) {
    const current = (bodies: Int32Array) => bodies.reduce((sum, body) => sum + list.current[body]!, 0);
    compared += square ? current(rows) * (current(rows) - 1) : 2 * current(rows) * current(columns);
  }
  return compared / Math.max(1, list.currentCount);
}
