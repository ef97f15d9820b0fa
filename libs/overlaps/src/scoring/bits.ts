import type { Dimension } from '../dimensions/dimension.js';
import type { Epoch, Weights } from './epoch.js';
import { DIMENSION_IDS, SCORING_TABLE, type DimensionGroup, type DimensionId } from './scoring-table.js';

/** Position of the level of bodies in different places. */
const DISJOINT = 3;

/** What one dimension counts in a pair's total. */
export interface CountedBits {
  readonly id: DimensionId;
  /** Position in the scoring table's levels; negative where unknown. */
  readonly level: number;
  /** After halving. */
  readonly bits: number;
  readonly halved: boolean;
}

export interface PairBits {
  readonly counted: readonly CountedBits[];
  readonly prior: number;
  readonly total: number;
  readonly probability: number;
  /** Probability that the purpose is the same: by the prior and the purpose dimensions alone, wherever the bodies work. */
  readonly purposeProbability: number;
  /** Share of the weight of all dimensions that is known. */
  readonly completeness: number;
}

/** Bits of a dimension for a pair before halving; 0 where unknown. */
export function rawBits(weights: Weights, dimension: Dimension, level: number, a: number, b: number): number {
  if (level < 0) return 0;
  const extra = dimension.adjustment?.(a, b, weights.ifNot.get(dimension.id)![level]!) ?? 0;
  return weights.bits.get(dimension.id)![level]! + extra;
}

/** Adds up the evidence of a pair: in each group the strongest dimension counts whole and the others half. */
export function countBits(epoch: Epoch, dimensions: readonly Dimension[], a: number, b: number): PairBits {
  const levels = dimensions.map((dimension) => dimension.level(a, b));
  const read = (weights: Weights) =>
    dimensions.map((dimension, i) => ({
      id: dimension.id,
      level: levels[i]!,
      bits: rawBits(weights, dimension, levels[i]!, a, b),
    }));
  const near = addUp(epoch, read(epoch.near));
  const areApart = dimensions.some((dimension, i) => dimension.id === 'AREA' && levels[i] === DISJOINT);
  return areApart ? { ...addUp(epoch, read(epoch.apart)), purposeProbability: near.purposeProbability } : near;
}

/** The same from levels and bits already read. */
export function addUp(
  epoch: Pick<Epoch, 'priorBits'>,
  read: readonly { readonly id: DimensionId; readonly level: number; readonly bits: number }[],
): PairBits {
  const strongest = new Map<DimensionGroup, DimensionId>();
  const most = new Map<DimensionGroup, number>();
  for (const { id, level, bits } of read) {
    const { group } = SCORING_TABLE[id];
    if (level < 0 || Math.abs(bits) <= (most.get(group) ?? -1)) continue;
    most.set(group, Math.abs(bits));
    strongest.set(group, id);
  }
  const counted = read.map(({ id, level, bits }) => {
    const halved = level >= 0 && strongest.get(SCORING_TABLE[id].group) !== id;
    return { id, level, bits: halved ? bits / 2 : bits, halved };
  });
  const sum = (rows: readonly CountedBits[]) => rows.reduce((total, row) => total + row.bits, epoch.priorBits);
  const total = sum(counted);
  return {
    counted,
    prior: epoch.priorBits,
    total,
    probability: probabilityOf(total),
    purposeProbability: probabilityOf(sum(counted.filter((row) => SCORING_TABLE[row.id].group === 'purpose'))),
    completeness: completenessOf(counted),
  };
}

/** The probability that a number of bits stands for. */
export function probabilityOf(bits: number): number {
  return 1 / (1 + 2 ** -bits);
}

/** The most that each dimension can count, for or against, by the table. */
const REACH = new Map(
  DIMENSION_IDS.map((id) => {
    const bits = SCORING_TABLE[id].levels.map((level) => Math.log2(level.ifAlike / level.ifNot));
    const [up, down] = [Math.max(...bits), Math.min(...bits)];
    return [id, { up, down, most: Math.max(up, -down) }] as const;
  }),
);

/** The most that a dimension can count, for or against, by the table. */
export function reach(id: DimensionId): { readonly up: number; readonly down: number; readonly most: number } {
  return REACH.get(id)!;
}

function completenessOf(counted: readonly CountedBits[]): number {
  let known = 0;
  let all = 0;
  for (const row of counted) {
    all += reach(row.id).most;
    if (row.level >= 0) known += reach(row.id).most;
  }
  return known / all;
}
