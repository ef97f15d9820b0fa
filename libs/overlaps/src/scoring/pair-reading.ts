import type { Dimension } from '../dimensions/dimension.js';
import { probabilityOf, reach } from './bits.js';
import type { Evidence } from './classify.js';
import type { Epoch, Weights } from './epoch.js';
import { SCORING_TABLE, type DimensionGroup, type DimensionId } from './scoring-table.js';

/** Position of the level of bodies in different places. */
const DISJOINT = 3;
const GROUPS: readonly DimensionGroup[] = ['purpose', 'place', 'how', 'who'];
const PURPOSE = 0;

/** A dimension with all that is asked of it for every pair. */
interface Column {
  readonly dimension: Dimension;
  readonly group: number;
  readonly most: number;
  readonly near: LevelWeights;
  readonly apart: LevelWeights;
}

interface LevelWeights {
  readonly bits: Float64Array;
  readonly ifNot: Float64Array;
}

/**
 * The evidence of one pair in numbers, the same as `countBits` gives, written over at each reading: where hundreds of
 * thousands of pairs are scored, nothing is made for each.
 */
export class PairReading implements Evidence {
  total = 0;
  probability = 0;
  purposeProbability = 0;
  completeness = 0;
  private readonly columns: readonly Column[];
  private readonly place: Readonly<Record<DimensionId, number>>;
  private readonly area: number;
  private readonly levels: Int8Array;
  private readonly bits: Float64Array;
  private readonly most = new Float64Array(GROUPS.length);
  private readonly strongest = new Int8Array(GROUPS.length);
  private purpose = 0;

  constructor(
    private readonly epoch: Epoch,
    dimensions: readonly Dimension[],
  ) {
    this.columns = dimensions.map((dimension) => ({
      dimension,
      group: GROUPS.indexOf(SCORING_TABLE[dimension.id].group),
      most: reach(dimension.id).most,
      near: weightsOf(epoch.near, dimension.id),
      apart: weightsOf(epoch.apart, dimension.id),
    }));
    this.place = Object.fromEntries(dimensions.map(({ id }, at) => [id, at])) as Record<DimensionId, number>;
    this.area = dimensions.findIndex(({ id }) => id === 'AREA');
    this.levels = new Int8Array(dimensions.length);
    this.bits = new Float64Array(dimensions.length);
  }

  level(id: DimensionId): number {
    return this.levels[this.place[id]]!;
  }

  /** Reads a pair, `a < b`. */
  read(a: number, b: number): this {
    const { columns, levels } = this;
    for (let at = 0; at < columns.length; at += 1) levels[at] = columns[at]!.dimension.level(a, b);
    this.addUp(a, b, false);
    this.purposeProbability = probabilityOf(this.purpose);
    if (this.area >= 0 && levels[this.area] === DISJOINT) this.addUp(a, b, true);
    this.probability = probabilityOf(this.total);
    this.completeness = this.shareKnown();
    return this;
  }

  private addUp(a: number, b: number, areApart: boolean): void {
    const { columns, levels, bits, most, strongest } = this;
    most.fill(-1);
    strongest.fill(-1);
    for (let at = 0; at < columns.length; at += 1) {
      const { dimension, group, near, apart } = columns[at]!;
      const level = levels[at]!;
      bits[at] = level < 0 ? 0 : bitsOf(areApart ? apart : near, dimension, level, a, b);
      if (level < 0 || Math.abs(bits[at]!) <= most[group]!) continue;
      most[group] = Math.abs(bits[at]!);
      strongest[group] = at;
    }
    this.total = this.epoch.priorBits;
    this.purpose = this.epoch.priorBits;
    for (let at = 0; at < columns.length; at += 1) {
      const { group } = columns[at]!;
      const counted = levels[at]! >= 0 && strongest[group] !== at ? bits[at]! / 2 : bits[at]!;
      this.total += counted;
      if (group === PURPOSE) this.purpose += counted;
    }
  }

  private shareKnown(): number {
    let known = 0;
    let all = 0;
    for (let at = 0; at < this.columns.length; at += 1) {
      const { most } = this.columns[at]!;
      all += most;
      if (this.levels[at]! >= 0) known += most;
    }
    return known / all;
  }
}

function weightsOf({ bits, ifNot }: Weights, id: DimensionId): LevelWeights {
  return { bits: bits.get(id)!, ifNot: ifNot.get(id)! };
}

function bitsOf({ bits, ifNot }: LevelWeights, dimension: Dimension, level: number, a: number, b: number): number {
  if (dimension.adjustment === undefined) return bits[level]!;
  return bits[level]! + dimension.adjustment(a, b, ifNot[level]!);
}
