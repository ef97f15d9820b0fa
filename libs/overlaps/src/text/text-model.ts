import { REFERENCE_CLAUSES, type DenseProducts, type Embedder } from '@remit/language';
import type { Projection } from '../projection/projection.js';
import { pairBlocks, type Block } from './pair-space.js';
import { parentTerms } from './parents.js';
import { measureRarity } from './rarity.js';
import { measureScales, standsOut, type RowScales } from './scaling.js';
import { signalBlock, type TextSource } from './signals.js';
import { comparePairText, type PairText } from './pair-text.js';
import { slotLimits } from './slots.js';
import { weighTerms } from './term-weights.js';
import { centreUnits } from './unit-vectors.js';
import { readUnits, type Units } from './units.js';

const ROWS_AT_ONCE = 64;
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
  const scores = await scoreBlocks(source, scales, parents, blocks, means);
  return {
    source,
    blocks,
    cannotTell: saysNothing(units, weight),
    score: lookup(source, blocks, scores, (a, b) => scorePair(source, scales, parents, a, b)),
    scales,
    parents,
    compare: lastRemembered((a, b) => comparePairText(source, a, b)),
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

type Parents = (a: number, b: number) => number;

async function scoreBlocks(
  source: TextSource,
  scales: RowScales,
  parents: Parents,
  blocks: readonly Block[],
  { signal, onProgress }: TextMeans,
): Promise<Float32Array[]> {
  const results: Float32Array[] = [];
  const total = blocks.reduce((sum, block) => sum + block.rows.length, 0);
  let done = 0;
  for (const { rows, columns, square } of blocks) {
    const scores = new Float32Array(rows.length * columns.length);
    for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
      signal?.throwIfAborted();
      const some = rows.subarray(from, from + ROWS_AT_ONCE);
      const others = square ? columns.subarray(from) : columns;
      const block = await signalBlock(source, some, others);
      some.forEach((a, row) => {
        for (let c = square ? row + 1 : 0; c < others.length; c += 1) {
          const at = row * others.length + c;
          const signals = { words: block.words[at]!, sums: block.sums[at]!, aligned: block.aligned[at]! };
          const place = (from + row) * columns.length + c + (columns.length - others.length);
          scores[place] = total3(source, scales, signals, a, others[c]!) + parents(a, others[c]!);
        }
      });
      done += some.length;
      onProgress?.('comparing texts', done, total);
    }
    results.push(scores);
  }
  return results;
}

interface Signals {
  readonly words: number;
  readonly sums: number;
  readonly aligned: number;
}

function total3(source: TextSource, scales: RowScales, signals: Signals, a: number, b: number): number {
  const words = standsOut(scales.words, a, b, Math.sqrt(signals.words));
  if (source.vectors === null) return 3 * words;
  return words + standsOut(scales.sums, a, b, signals.sums) + standsOut(scales.aligned, a, b, signals.aligned);
}

function scorePair(source: TextSource, scales: RowScales, parents: Parents, a: number, b: number): number {
  return Math.fround(total3(source, scales, comparePairText(source, a, b), a, b) + parents(a, b));
}

/** A pair is asked about several times in a row: for its level, its class and its words. */
function lastRemembered(compare: (a: number, b: number) => PairText): (a: number, b: number) => PairText {
  let last: { readonly a: number; readonly b: number; readonly text: PairText } | null = null;
  return (a, b) => {
    if (last?.a !== a || last.b !== b) last = { a, b, text: compare(a, b) };
    return last.text;
  };
}

/** Finds the stored score of a pair; a pair outside the compared blocks is computed. */
function lookup(
  source: TextSource,
  blocks: readonly Block[],
  scores: readonly Float32Array[],
  compute: (a: number, b: number) => number,
): (a: number, b: number) => number {
  const size = source.list.bodies.length;
  const home = new Int32Array(size).fill(-1);
  const row = new Int32Array(size);
  const column = new Int32Array(size).fill(-1);
  let oblong = -1;
  blocks.forEach(({ rows, columns, square }, block) => {
    if (!square) oblong = block;
    if (square) rows.forEach((body, position) => ([home[body], row[body]] = [block, position]));
    else columns.forEach((body, position) => (column[body] = position));
  });
  const wide = oblong < 0 ? -1 : home[blocks[oblong]!.rows[0]!]!;
  return (a, b) => {
    const [low, high] = a < b ? [a, b] : [b, a];
    if (home[low] === home[high])
      return scores[home[low]!]![row[low]! * blocks[home[low]!]!.columns.length + row[high]!]!;
    const [wideOne, other] = home[low] === wide ? [low, high] : [high, low];
    if (home[wideOne] !== wide || wide < 0) return compute(low, high);
    return scores[oblong]![row[wideOne]! * blocks[oblong]!.columns.length + column[other]!]!;
  };
}
