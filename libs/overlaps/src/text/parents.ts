import { forShared } from '../projection/sparse.js';
import type { Projection } from '../projection/projection.js';
import type { RowScales } from './scaling.js';
import type { TextSource } from './signals.js';
import { dot } from './unit-vectors.js';

/**
 * How alike the parents of two bodies are. It counts only where a remit is missing, and tells apart bodies of one generic name;
 * where both remits are known, children of like parents would gain by it for no reason of their own. 0 where a parent is
 * missing or shared, or is the other body. The parents' text is never added to the child's.
 */
export function parentTerms(
  { lines, list }: Projection,
  source: TextSource,
  scales: RowScales,
): (a: number, b: number) => number {
  const known = new Map<number, number>();
  const size = source.list.bodies.length;
  const hasRemit = Uint8Array.from(list.bodies, ({ remit }) => (remit === null ? 0 : 1));
  const between = (p: number, q: number) => {
    const key = Math.min(p, q) * size + Math.max(p, q);
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = likeness(source, scales, Math.min(p, q), Math.max(p, q))));
    return value;
  };
  return (first, second) => {
    if (hasRemit[first] === 1 && hasRemit[second] === 1) return 0;
    const [a, b] = first < second ? [first, second] : [second, first];
    const above = lines.parents[a]!;
    const other = lines.parents[b]!;
    if (above.length === 0 || other.length === 0 || above.includes(b) || other.includes(a)) return 0;
    if (above.some((parent) => other.includes(parent))) return 0;
    let sum = 0;
    for (const p of above) for (const q of other) sum += between(p, q);
    return sum / (above.length * other.length);
  };
}

function likeness(source: TextSource, scales: RowScales, p: number, q: number): number {
  let words = 0;
  forShared(source.terms.rows, p, q, (_, atP, atQ) => {
    words += source.terms.rows.weight[atP]! * source.terms.rows.weight[atQ]!;
  });
  if (source.vectors === null) return words / scales.wordsSpread;
  const { bodies, dimensions } = source.vectors;
  return (words / scales.wordsSpread + dot(bodies, p, bodies, q, dimensions) / scales.sumsSpread) / 2;
}
