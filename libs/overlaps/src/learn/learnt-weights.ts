import { falling } from '../scoring/falling.js';
import type { Epoch, Weights } from '../scoring/epoch.js';
import { DIMENSION_IDS, type DimensionId } from '../scoring/scoring-table.js';

/** What people's answers taught: bits to add to each level of each dimension, and to the start. */
export interface LearntWeights {
  /** Changes when the weights do. */
  readonly version: string;
  /** Added to the bits before looking. */
  readonly prior: number;
  /** Added to each level, most alike first. */
  readonly levels: Readonly<Partial<Record<DimensionId, readonly number[]>>>;
}

/** The frozen weights of an analysis with what was learnt. Bits still fall from each level to the next. */
export function withLearnt(epoch: Epoch, learnt: LearntWeights | null | undefined): Epoch {
  if (!learnt) return epoch;
  return {
    ...epoch,
    priorBits: epoch.priorBits + learnt.prior,
    near: weightsWith(epoch.near, learnt),
    apart: weightsWith(epoch.apart, learnt),
  };
}

function weightsWith({ ifNot, bits }: Weights, { levels }: LearntWeights): Weights {
  const added = DIMENSION_IDS.flatMap((id) => {
    const before = bits.get(id);
    if (before === undefined) return [];
    const more = levels[id] ?? [];
    const sums = before.map((value, level) => value + (more[level] ?? 0));
    return [[id, more.length === 0 ? before : falling(sums, ifNot.get(id)!)] as const];
  });
  return { ifNot, bits: new Map(added) };
}
