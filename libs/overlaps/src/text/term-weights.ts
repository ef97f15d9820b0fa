import type { BodyList } from '../projection/bodies.js';
import { longer, postings, sparseRows, withRows, type SparseRows } from '../projection/sparse.js';
import type { Units } from './units.js';

/** The words of each body, weighted and of unit length: the signal L of two bodies is their dot product. */
export interface TermWeights {
  readonly roots: readonly string[];
  /** A word as written, for each root. */
  readonly words: readonly string[];
  readonly rows: SparseRows;
  readonly holders: SparseRows;
  readonly rarity: Float64Array;
  /** 1 for words that few bodies use. */
  readonly isRare: Uint8Array;
  readonly usualLength: number;
  readonly rootIndex: ReadonlyMap<string, number>;
}

const SATURATION = 1.5;
const LENGTH_SHARE = 0.75;
const NAME_COUNTS = 2;
const FEW_BODIES = 3;
const FEW_SHARE = 0.05;

/** BM25 weights over clauses weighed by rarity; the words of a name count twice. */
export function weighTerms(units: Units, list: BodyList, weight: Float64Array): TermWeights {
  const { roots, words, rootIndex } = vocabulary(units);
  const counts = list.bodies.map((_, body) => countTerms(units, body, weight, rootIndex));
  const bodies = bodiesUsing(units, list, rootIndex);
  const rarity = Float64Array.from(bodies, (df) => rarityOf(df, list.currentCount));
  const few = Math.max(FEW_BODIES, FEW_SHARE * list.currentCount);
  const isRare = Uint8Array.from(bodies, (df) => (df <= few ? 1 : 0));
  const lengths = counts.filter((_, body) => list.current[body] === 1).map(total);
  const usualLength = Math.max(1e-6, lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length));
  const rows = sparseRows(counts.map((count) => bm25(count, rarity, usualLength)));
  return { roots, words, rows, holders: postings(rows, roots.length), rarity, isRare, usualLength, rootIndex };
}

/** The same with the words of some bodies weighed anew. How rare a word is stays; a word that was not there is one body's. */
export function weighTermsAgain(
  before: TermWeights,
  units: Units,
  { currentCount }: BodyList,
  weight: Float64Array,
  bodies: Iterable<number>,
): TermWeights {
  const added = new Map<string, string>();
  for (const body of bodies) {
    for (let unit = units.start[body]!; unit < units.start[body + 1]!; unit += 1) {
      for (const { root, word } of units.distinct.terms[units.textOf[unit]!]!) {
        if (!before.rootIndex.has(root)) added.set(root, word);
      }
    }
  }
  const roots = added.size === 0 ? before.roots : [...before.roots, ...added.keys()];
  const words = added.size === 0 ? before.words : [...before.words, ...added.values()];
  const rootIndex = added.size === 0 ? before.rootIndex : new Map(roots.map((root, index) => [root, index]));
  const rarity = longer(before.rarity, roots.length, rarityOf(1, currentCount));
  const isRare = new Uint8Array(roots.length).fill(1);
  isRare.set(before.isRare);
  const counted = [...bodies].map(
    (body) => [body, bm25(countTerms(units, body, weight, rootIndex), rarity, before.usualLength)] as const,
  );
  const rows = withRows(before.rows, new Map(counted));
  const holders = postings(rows, roots.length);
  return { ...before, roots, words, rows, holders, rarity, isRare, rootIndex };
}

function rarityOf(bodies: number, all: number): number {
  return Math.log((all + 1) / (bodies + 0.5));
}

function vocabulary(units: Units) {
  const written = new Map<string, string>();
  for (const terms of units.distinct.terms) {
    for (const { root, word } of terms) if (!written.has(root) || word < written.get(root)!) written.set(root, word);
  }
  const roots = [...written.keys()].sort();
  return {
    roots,
    words: roots.map((root) => written.get(root)!),
    rootIndex: new Map(roots.map((root, index) => [root, index])),
  };
}

function countTerms(
  units: Units,
  body: number,
  weight: Float64Array,
  rootIndex: ReadonlyMap<string, number>,
): Map<number, number> {
  const counts = new Map<number, number>();
  for (let unit = units.start[body]!; unit < units.start[body + 1]!; unit += 1) {
    const text = units.textOf[unit]!;
    const share = weight[text]! * (units.distinct.isName[text] === 1 ? NAME_COUNTS : 1);
    if (share <= 0) continue;
    for (const { root } of units.distinct.terms[text]!) {
      const index = rootIndex.get(root)!;
      counts.set(index, (counts.get(index) ?? 0) + share);
    }
  }
  return counts;
}

function bodiesUsing(units: Units, list: BodyList, rootIndex: ReadonlyMap<string, number>): Int32Array {
  const bodies = new Int32Array(rootIndex.size);
  for (let body = 0; body < list.bodies.length; body += 1) {
    if (list.current[body] === 0) continue;
    const found = new Set<number>();
    for (let unit = units.start[body]!; unit < units.start[body + 1]!; unit += 1) {
      for (const { root } of units.distinct.terms[units.textOf[unit]!]!) found.add(rootIndex.get(root)!);
    }
    for (const root of found) bodies[root]! += 1;
  }
  return bodies;
}

/** Weights of one body's words: saturating counts, rarer words heavier, unit length. */
export function bm25(
  counts: ReadonlyMap<number, number>,
  rarity: Float64Array,
  usualLength: number,
): Map<number, number> {
  const length = total(counts);
  const damping = SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * length) / usualLength);
  const weighed = new Map<number, number>();
  let sum = 0;
  for (const [root, count] of counts) {
    const weight = (Math.max(0, rarity[root]!) * count * (SATURATION + 1)) / (count + damping);
    weighed.set(root, weight);
    sum += weight * weight;
  }
  if (sum > 0) for (const [root, weight] of weighed) weighed.set(root, weight / Math.sqrt(sum));
  return weighed;
}

function total(counts: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}
