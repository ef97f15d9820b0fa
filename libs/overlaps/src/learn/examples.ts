import type { OverlapEngine } from '../engine.js';
import { addUp, type PairBits } from '../scoring/bits.js';
import type { DimensionId } from '../scoring/scoring-table.js';
import type { Label } from './labels.js';
import type { LearntWeights } from './learnt-weights.js';

/** A labelled pair with its evidence as it counts before learning. */
export interface Example extends Label {
  readonly prior: number;
  /** Bits before halving. */
  readonly rows: readonly { readonly id: DimensionId; readonly level: number; readonly bits: number }[];
}

/** Reads the evidence of labelled pairs. Pairs of bodies that are not compared on the day are left out. */
export function readExamples(engine: OverlapEngine, labels: readonly Label[]): Example[] {
  return labels.flatMap((label) => {
    const { index } = engine.projection.list;
    const a = index.get(label.a);
    const b = index.get(label.b);
    if (a === undefined || b === undefined || a === b) return [];
    const { prior, counted } = engine.bits(a, b);
    const rows = counted.map((row) => ({ id: row.id, level: row.level, bits: row.halved ? row.bits * 2 : row.bits }));
    return [{ ...label, prior, rows }];
  });
}

/** Adds up an example's evidence under learnt weights, as an analysis would. */
export function countExample({ prior, rows }: Example, learnt: Omit<LearntWeights, 'version'> | null): PairBits {
  const read = rows.map((row) => ({
    ...row,
    bits: row.level < 0 ? 0 : row.bits + (learnt?.levels[row.id]?.[row.level] ?? 0),
  }));
  return addUp({ priorBits: prior + (learnt?.prior ?? 0) }, read);
}
