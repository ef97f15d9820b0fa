import { gate, GATE_SHUT } from './gate.js';
import { nameOf, WORTH_CHECKING, type TextSource } from './signals.js';
import { dot, dotsOfFour } from './unit-vectors.js';

/** A sentence of one body with a sentence of the other that says something alike. */
export interface SentencePair {
  /** Numbers of the units. */
  readonly i: number;
  readonly j: number;
  /** Above 0, to 1. */
  readonly likeness: number;
}

/** How much of what each says is found in the other. */
export interface Alignment {
  readonly aInB: number;
  readonly bInA: number;
  readonly rarePairs: number;
}

const MATCHED = 0.5;
const RARE = 0.5;

/** A match of two sentences that few other bodies use. `counts` is the likeness times their rarity. */
export function isRareMatch({ likeness, counts }: { readonly likeness: number; readonly counts: number }): boolean {
  return likeness >= MATCHED && counts / likeness >= RARE;
}

/** Room that is used again for every pair: asked millions of times. */
const four = new Float64Array(4);
let best = new Float64Array(64);

/** Compares every sentence of one body with every sentence of the other; `found` takes the pairs that are alike at all. */
export function alignSentences(source: TextSource, a: number, b: number, found?: SentencePair[]): Alignment {
  const { units, weight, slotLimit } = source;
  const [nameA, nameB] = [nameOf(units, a), nameOf(units, b)];
  const [fromA, endA] = [units.start[a]!, units.start[a + 1]!];
  const [fromB, endB] = [units.start[b]!, units.start[b + 1]!];
  if (best.length < endB - fromB) best = new Float64Array(2 * (endB - fromB));
  best.fill(0, 0, endB - fromB);
  let rarePairs = 0;
  let totalA = 0;
  let matchedA = 0;
  for (let i = fromA; i < endA; i += 1) {
    const text = units.textOf[i]!;
    const own = weight[text]!;
    let most = 0;
    for (let j = fromB; j < endB; j += 1) {
      if ((j - fromB) % 4 === 0) readFour(source, i, j, endB);
      const cosine = four[(j - fromB) % 4]!;
      if (cosine <= GATE_SHUT) continue;
      const open = gate(cosine);
      const other = units.textOf[j]!;
      const likeness = open < WORTH_CHECKING ? open : Math.min(open, slotLimit(text, nameA, other, nameB));
      if (likeness === 0) continue;
      if (likeness > most) most = likeness;
      if (likeness > best[j - fromB]!) best[j - fromB] = likeness;
      const counts = likeness * Math.sqrt(own * weight[other]!);
      if (likeness >= MATCHED && counts / likeness >= RARE) rarePairs += 1;
      found?.push({ i, j, likeness });
    }
    totalA += own;
    matchedA += own * most;
  }
  const bInA = containedIn(source, fromB, endB);
  return { aInB: totalA === 0 ? 0 : matchedA / totalA, bInA, rarePairs };
}

/** Cosines of unit `i` with up to four units from `j` on. */
function readFour({ vectors }: TextSource, i: number, j: number, end: number): void {
  const { units, dimensions } = vectors!;
  if (j + 4 <= end) return dotsOfFour(units, i, j, dimensions, four);
  for (let at = j; at < end; at += 1) four[at - j] = dot(units, i, units, at, dimensions);
}

function containedIn({ units, weight }: TextSource, from: number, end: number): number {
  let total = 0;
  let matched = 0;
  for (let unit = from; unit < end; unit += 1) {
    const counts = weight[units.textOf[unit]!]!;
    total += counts;
    matched += counts * best[unit - from]!;
  }
  return total === 0 ? 0 : matched / total;
}
