import { forShared } from '../projection/sparse.js';
import { alignSentences, type SentencePair } from './align-sentences.js';
import { harmonic, type TextSource } from './signals.js';
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
  /** Pairs of sentences that few others use, before each is given its one partner. */
  readonly rarePairs: number;
  /** Sentences paired one to one, what counts most first. */
  readonly matches: readonly UnitMatch[];
  /** Words as written with their share of `words`, largest first. */
  readonly sharedWords: readonly { readonly word: string; readonly share: number }[];
}

/** Compares two bodies' texts down to sentences and words. */
export function comparePairText(source: TextSource, a: number, b: number): PairText {
  const { words, rareWords } = wordsOf(source, a, b);
  if (source.vectors === null) return new ComparedText(source, a, b, { words, rareWords, ...byWords(source, a, b) });
  const { bodies, dimensions } = source.vectors;
  const found = alignSentences(source, a, b);
  return new ComparedText(source, a, b, {
    words,
    rareWords,
    sums: dot(bodies, a, bodies, b, dimensions),
    aligned: harmonic(found.aInB, found.bInA),
    aInB: withWords(found.aInB, words),
    bInA: withWords(found.bInA, words),
    rarePairs: found.rarePairs,
  });
}

type PairNumbers = Omit<PairText, 'matches' | 'sharedWords'>;

/** Most pairs are asked for their numbers alone; what is quoted of them is found when somebody asks. */
class ComparedText implements PairText {
  readonly words: number;
  readonly rareWords: number;
  readonly sums: number;
  readonly aligned: number;
  readonly aInB: number;
  readonly bInA: number;
  readonly rarePairs: number;
  private paired: readonly UnitMatch[] | null = null;

  constructor(
    private readonly source: TextSource,
    private readonly a: number,
    private readonly b: number,
    numbers: PairNumbers,
  ) {
    this.words = numbers.words;
    this.rareWords = numbers.rareWords;
    this.sums = numbers.sums;
    this.aligned = numbers.aligned;
    this.aInB = numbers.aInB;
    this.bInA = numbers.bInA;
    this.rarePairs = numbers.rarePairs;
  }

  get matches(): readonly UnitMatch[] {
    return (this.paired ??= this.source.vectors === null ? [] : matchesOf(this.source, this.a, this.b));
  }

  get sharedWords(): PairText['sharedWords'] {
    return sharedWordsOf(this.source, this.a, this.b, this.words);
  }
}

/** Rare words in common, such as acronyms, are part of saying the same, though a sentence may not show it. */
function withWords(contained: number, words: number): number {
  return 1 - (1 - contained) * (1 - WORDS_COUNT * words);
}

function wordsOf({ terms: { rows, isRare } }: TextSource, a: number, b: number) {
  const { item, weight } = rows;
  const endA = rows.start[a + 1]!;
  const endB = rows.start[b + 1]!;
  let words = 0;
  let rareWords = 0;
  for (let i = rows.start[a]!, j = rows.start[b]!; i < endA && j < endB;) {
    const rootA = item[i]!;
    const rootB = item[j]!;
    if (rootA === rootB) {
      const part = weight[i]! * weight[j]!;
      words += part;
      if (isRare[rootA] === 1) rareWords += part;
    }
    if (rootA <= rootB) i += 1;
    if (rootB <= rootA) j += 1;
  }
  return { words, rareWords };
}

function sharedWordsOf({ terms }: TextSource, a: number, b: number, words: number): PairText['sharedWords'] {
  const shared: { word: string; share: number }[] = [];
  forShared(terms.rows, a, b, (root, atA, atB) => {
    const part = terms.rows.weight[atA]! * terms.rows.weight[atB]!;
    if (part > 0) shared.push({ word: terms.words[root]!, share: part / words });
  });
  return shared.sort((x, y) => y.share - x.share || (x.word < y.word ? -1 : 1));
}

function matchesOf({ units, weight, ...source }: TextSource, a: number, b: number): UnitMatch[] {
  const pairs: SentencePair[] = [];
  alignSentences({ units, weight, ...source }, a, b, pairs);
  const found = pairs.map(({ i, j, likeness }) => {
    const rare = Math.sqrt(weight[units.textOf[i]!]! * weight[units.textOf[j]!]!);
    return { a: i, b: j, likeness, counts: likeness * rare };
  });
  return oneToOne(found);
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
function byWords({ terms }: TextSource, a: number, b: number) {
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
  return { sums: 0, aligned: harmonic(aInB, bInA), aInB, bInA, rarePairs: 0 };
}
