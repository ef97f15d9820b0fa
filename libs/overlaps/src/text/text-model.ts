import { REFERENCE_CLAUSES, type DenseProducts, type Embedder } from '@remit/language';
import type { Projection } from '../projection/projection.js';
import { pairBlocks, type Block } from './pair-space.js';
import { storedScores, textScore } from './pair-scores.js';
import { parentTerms } from './parents.js';
import { measureRarity } from './rarity.js';
import { measureScales, type RowScales } from './scaling.js';
import type { TextSource } from './signals.js';
import { comparePairText, type PairText } from './pair-text.js';
import { slotLimits } from './slots.js';
import { weighTerms } from './term-weights.js';
import { centreUnits } from './unit-vectors.js';
import { readUnits, type Units } from './units.js';

const SAYS_NOTHING = 0.1;

/** How alike the texts of any two bodies are, on a scale whose zero is "as alike as any two". */
export interface TextModel {
  readonly source: TextSource;
  readonly blocks: readonly Block[];
  /** 1 for a body whose name and remit say nothing of their own: its text is unknown, not unlike. */
  readonly cannotTell: Uint8Array;
  score(a: number, b: number): number;
  readonly scales: RowScales;
  /** The likeness of the parents alone, part of the score. */
  parents(a: number, b: number): number;
  compare(a: number, b: number): PairText;
}

export interface TextMeans {
  readonly embedder: Embedder | null;
  readonly products: DenseProducts;
  readonly signal?: AbortSignal;
  readonly onProgress?: (step: string, done: number, total: number) => void;
}

/** Reads, weighs and compares the texts of all bodies. */
export async function buildTextModel(projection: Projection, means: TextMeans): Promise<TextModel> {
  const { list } = projection;
  const units = readUnits(projection.structure, list);
  const embedded = await embedUnits(units, means);
  const { weight } = await measureRarity(units, list, embedded?.own ?? null, means.products);
  const terms = weighTerms(units, list, weight);
  const vectors = embedded === null ? null : centreUnits(units, list, weight, embedded.own, embedded.reference);
  const source: TextSource = {
    list,
    units,
    weight,
    terms,
    vectors,
    embedded: embedded?.own ?? null,
    products: means.products,
    slotLimit: slotLimits(units.distinct, terms, vectors),
  };
  const scales = await measureScales(source);
  const parents = parentTerms(projection, source, scales);
  const blocks = pairBlocks(projection);
  const compare = lastRemembered((a, b) => comparePairText(source, a, b));
  const parts = { source, scales, parents };
  const score = await storedScores(parts, blocks, means, (a, b) =>
    Math.fround(textScore(parts, comparePairText(source, a, b), a, b)),
  );
  return {
    source,
    blocks,
    cannotTell: saysNothing(units, weight),
    score,
    scales,
    parents,
    compare,
  };
}

/** The vectors of each distinct text, and of ordinary clauses of elsewhere; null without a model. */
export async function embedUnits(units: Units, { embedder, onProgress, signal }: TextMeans) {
  if (embedder === null) return null;
  const progress = (done: number, total: number) => onProgress?.('reading texts', done, total);
  const options = { onProgress: progress, ...(signal ? { signal } : {}) };
  const own = await embedder.embed(units.distinct.texts, options);
  return { own, reference: await embedder.embed(REFERENCE_CLAUSES, options) };
}

/** 1 for each body that says nothing of its own. */
export function saysNothing(units: Units, weight: Float64Array): Uint8Array {
  return Uint8Array.from({ length: units.start.length - 1 }, (_, body) => {
    const texts = units.textOf.subarray(units.start[body], units.start[body + 1]);
    return texts.every((text) => weight[text]! < SAYS_NOTHING) ? 1 : 0;
  });
}

/** A pair is asked about several times in a row: for its level, its class and its words. */
function lastRemembered(compare: (a: number, b: number) => PairText): (a: number, b: number) => PairText {
  let last: { readonly a: number; readonly b: number; readonly text: PairText } | null = null;
  return (a, b) => {
    if (last?.a !== a || last.b !== b) last = { a, b, text: compare(a, b) };
    return last.text;
  };
}
