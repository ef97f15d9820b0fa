import { forShared } from '../projection/sparse.js';
import { harmonic, sentenceLikeness, type TextSource } from './signals.js';
import { dot } from './unit-vectors.js';

const WORDS_COUNT = 0.5;

/** Two sentences that say alike. */
export interface UnitMatch {
  /** Numbers of the units. */
  readonly a: number;
  readonly b: number;
  /** 0 to 1. */
  readonly likeness: number;
  /** How much the match counts: likeness times the rarity of both. */
  readonly counts: number;
}

/** The texts of two bodies, compared in full. */
export interface PairText {
  readonly words: number;
  /** The part of `words` that rests on words few bodies use. */
  readonly rareWords: number;
  readonly sums: number;
  readonly aligned: number;
  /** Share of what `a` says that `b` says too, and the other way round. */
  readonly aInB: number;
  readonly bInA: number;
  /** Sentences paired one to one, what counts most first. */
  readonly matches: readonly UnitMatch[];
  /** Words as written with their share of `words`, largest first. */
  readonly sharedWords: readonly { readonly word: string; readonly share: number }[];
}

/** Compares two bodies' texts down to sentences and words. */
export function comparePairText(source: TextSource, a: number, b: number): PairText {
  const words = wordsOf(source, a, b);
  if (source.vectors === null) return { ...words, sums: 0, ...byWords(source, a, b) };
  const { bodies, dimensions } = source.vectors;
  const found = bySentences(source, a, b);
  return {
    ...words,
    ...found,
    sums: dot(bodies, a, bodies, b, dimensions),
    aInB: withWords(found.aInB, words.words),
    bInA: withWords(found.bInA, words.words),
  };
}

/** Rare words in common, such as acronyms, are part of saying the same, though a sentence may not show it. */
function withWords(contained: number, words: number): number {
  return 1 - (1 - contained) * (1 - WORDS_COUNT * words);
}

function wordsOf({ terms }: TextSource, a: number, b: number) {
  let words = 0;
  let rareWords = 0;
  const shared: { word: string; share: number }[] = [];
  forShared(terms.rows, a, b, (root, atA, atB) => {
    const part = terms.rows.weight[atA]! * terms.rows.weight[atB]!;
    words += part;
    if (terms.isRare[root] === 1) rareWords += part;
    if (part > 0) shared.push({ word: terms.words[root]!, share: part });
  });
  const sharedWords = shared
    .map(({ word, share }) => ({ word, share: share / words }))
    .sort((x, y) => y.share - x.share || (x.word < y.word ? -1 : 1));
  return { words, rareWords, sharedWords };
}

interface Alignment {
  readonly aligned: number;
  readonly aInB: number;
  readonly bInA: number;
  readonly matches: readonly UnitMatch[];
}

function bySentences(source: TextSource, a: number, b: number): Alignment {
  const { units, weight } = source;
  const { units: vectors, dimensions } = source.vectors!;
  const found: UnitMatch[] = [];
  const bestA = new Map<number, number>();
  const bestB = new Map<number, number>();
  for (let i = units.start[a]!; i < units.start[a + 1]!; i += 1) {
    for (let j = units.start[b]!; j < units.start[b + 1]!; j += 1) {
      const cosine = dot(vectors, i, vectors, j, dimensions);
      const likeness = sentenceLikeness(source, cosine, { body: a, unit: i }, { body: b, unit: j });
      if (likeness === 0) continue;
      bestA.set(i, Math.max(likeness, bestA.get(i) ?? 0));
      bestB.set(j, Math.max(likeness, bestB.get(j) ?? 0));
      const rare = Math.sqrt(weight[units.textOf[i]!]! * weight[units.textOf[j]!]!);
      found.push({ a: i, b: j, likeness, counts: likeness * rare });
    }
  }
  const aInB = contained(source, a, bestA);
  const bInA = contained(source, b, bestB);
  return { aligned: harmonic(aInB, bInA), aInB, bInA, matches: oneToOne(found) };
}

function contained({ units, weight }: TextSource, body: number, best: ReadonlyMap<number, number>): number {
  let total = 0;
  let matched = 0;
  for (let unit = units.start[body]!; unit < units.start[body + 1]!; unit += 1) {
    const counts = weight[units.textOf[unit]!]!;
    total += counts;
    matched += counts * (best.get(unit) ?? 0);
  }
  return total === 0 ? 0 : matched / total;
}

function oneToOne(found: readonly UnitMatch[]): UnitMatch[] {
  const usedA = new Set<number>();
  const usedB = new Set<number>();
  const sorted = [...found].sort((x, y) => y.counts - x.counts || x.a - y.a || x.b - y.b);
  return sorted.filter((match) => {
    if (usedA.has(match.a) || usedB.has(match.b)) return false;
    usedA.add(match.a);
    usedB.add(match.b);
    return true;
  });
}

/** Without a model: the share of each body's weighed words that the other uses too. No sentences are aligned. */
function byWords({ terms }: TextSource, a: number, b: number): Alignment {
  const total = (body: number) => {
    let sum = 0;
    for (let at = terms.rows.start[body]!; at < terms.rows.start[body + 1]!; at += 1)
      sum += terms.rows.weight[at]! ** 2;
    return sum;
  };
  let inA = 0;
  let inB = 0;
  forShared(terms.rows, a, b, (_, atA, atB) => {
    inA += terms.rows.weight[atA]! ** 2;
    inB += terms.rows.weight[atB]! ** 2;
  });
  const aInB = inA / Math.max(1e-9, total(a));
  const bInA = inB / Math.max(1e-9, total(b));
  return { aligned: harmonic(aInB, bInA), aInB, bInA, matches: [] };
}
