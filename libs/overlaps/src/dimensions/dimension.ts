import type { DimensionId } from '../scoring/scoring-table.js';

/** The level of a pair of which too little is recorded. It counts nothing, neither for nor against. */
export const UNKNOWN = -1;

/** One way in which two bodies may be alike. Adding one: a file here, a row in the scoring table, a line in `all.ts`. */
export interface Dimension {
  readonly id: DimensionId;
  /** Position in the scoring table's levels, or UNKNOWN. Quick: it is asked for every pair. */
  level(a: number, b: number): number;
  /** 0 to 1, or null where not known. */
  value(a: number, b: number): number | null;
  /** Bits on top of the level's, where a shared value is rarer or commoner than the level as a whole. */
  adjustment?(a: number, b: number, ifNot: number): number;
  /** What the pair's evidence is, in a sentence that names things. */
  sentence(a: number, b: number): string;
}

const RAREST = 2;
const COMMONEST = -1.5;

/** Extra bits of sharing one value: rare values say more than common ones. `share` of other bodies have it. */
export function valueAdjustment(ifNot: number, share: number): number {
  return Math.min(RAREST, Math.max(COMMONEST, Math.log2(ifNot / share)));
}

/** Share of the other bodies that have a value which `holders` of all bodies have. */
export function shareOfOthers(holders: number, bodies: number): number {
  return Math.max(1, holders - 1) / Math.max(1, bodies - 1);
}
