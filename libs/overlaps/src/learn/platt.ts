import { probabilityOf } from '../scoring/bits.js';
import type { JudgedPair } from './judged.js';

/** From bits to a probability that has been held against what people said. */
export interface ProbabilityScale {
  readonly slope: number;
  readonly start: number;
}

const FEWEST = 50;
const FEWEST_ALIKE = 10;
const STEPS = 200;

/**
 * Platt's scaling of the audit sample: a line through the bits. Null while there are too few audited pairs; likelihoods are
 * then shown as words. The targets are drawn a little inwards, so that few pairs cannot make it sure.
 */
export function plattScale(pairs: readonly JudgedPair[]): ProbabilityScale | null {
  const audit = pairs.filter((pair) => pair.source === 'AUDIT');
  const alike = audit.filter((pair) => pair.alike).length;
  if (audit.length < FEWEST || alike < FEWEST_ALIKE || alike === audit.length) return null;
  const high = (alike + 1) / (alike + 2);
  const low = 1 / (audit.length - alike + 2);
  let slope = 1;
  let start = 0;
  for (let step = 0; step < STEPS; step += 1) {
    const sums = { a: 0, b: 0, aa: 1e-9, ab: 0, bb: 1e-9 };
    for (const { bits, alike: is, weight } of audit) {
      const p = probabilityOf(slope * bits + start);
      const miss = weight * (p - (is ? high : low));
      const curve = weight * Math.max(1e-6, p * (1 - p)) * Math.LN2;
      sums.a += miss * bits;
      sums.b += miss;
      sums.aa += curve * bits * bits;
      sums.ab += curve * bits;
      sums.bb += curve;
    }
    const det = sums.aa * sums.bb - sums.ab ** 2;
    if (det <= 0) break;
    const moves = [(sums.bb * sums.a - sums.ab * sums.b) / det, (sums.aa * sums.b - sums.ab * sums.a) / det] as const;
    slope -= limited(moves[0]);
    start -= limited(moves[1]);
    if (Math.abs(moves[0]) + Math.abs(moves[1]) < 1e-10) break;
  }
  return slope > 0 ? { slope: rounded(slope), start: rounded(start) } : null;
}

/** The probability of bits on a scale; the plain one where there is none yet. */
export function onScale(scale: ProbabilityScale | null): (bits: number) => number {
  return scale === null ? probabilityOf : (bits) => probabilityOf(scale.slope * bits + scale.start);
}

function limited(move: number): number {
  return Math.max(-2, Math.min(2, move));
}

function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
