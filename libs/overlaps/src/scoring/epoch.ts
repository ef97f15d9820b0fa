import type { Dimension } from '../dimensions/dimension.js';
import type { Projection } from '../projection/projection.js';
import { samplePairs } from '../text/levels.js';
import type { TextModel } from '../text/text-model.js';
import {
  EXPECTED_PARTNERS,
  HIGHEST_PRIOR,
  SCORING_TABLE,
  TABLE_COUNTS_FOR,
  type DimensionId,
} from './scoring-table.js';

/** Frozen weights of one analysis: every pair is judged by the same ones. */
export interface Epoch {
  /** Bits before anything is known of a pair. */
  readonly priorBits: number;
  /** How often each level is seen among bodies that do not have the same job, corrected by this structure. */
  readonly ifNot: ReadonlyMap<DimensionId, Float64Array>;
  /** Bits of each level of each dimension. */
  readonly bits: ReadonlyMap<DimensionId, Float64Array>;
}

const MOST_PAIRS = 30_000;

/** Measures the structure's own frequencies and blends them with the table's. */
export function measureEpoch(projection: Projection, dimensions: readonly Dimension[], text: TextModel): Epoch {
  const near = samplePairs(projection, () => true, MOST_PAIRS);
  const ifNot = new Map<DimensionId, Float64Array>();
  const bits = new Map<DimensionId, Float64Array>();
  for (const dimension of dimensions) {
    const pairs = dimension.id === 'AREA' ? anyPairs(projection) : near;
    const { levels } = SCORING_TABLE[dimension.id];
    const counts = new Float64Array(levels.length);
    let known = 0;
    for (const [a, b] of pairs) {
      const level = dimension.level(a, b);
      if (level < 0) continue;
      counts[level]! += 1;
      known += 1;
    }
    const shares = counts.map((count, i) => (count + TABLE_COUNTS_FOR * levels[i]!.ifNot) / (known + TABLE_COUNTS_FOR));
    ifNot.set(dimension.id, shares);
    bits.set(
      dimension.id,
      shares.map((share, i) => Math.log2(levels[i]!.ifAlike / share)),
    );
  }
  return { priorBits: priorBits(partnersOf(projection, text)), ifNot, bits };
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
  return {
    priorBits: priorBits(bodies - 1),
    ifNot: read((level) => level.ifNot),
    bits: read((level) => Math.log2(level.ifAlike / level.ifNot)),
  };
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

function anyPairs({ list, places }: Projection): [number, number][] {
  return samplePairs(
    { list, places: { ...places, setOf: places.setOf.map(() => -1) } } as Projection,
    (a, b) => {
      return places.setOf[a]! >= 0 && places.setOf[b]! >= 0;
    },
    MOST_PAIRS,
  );
}
