import { REFERENCE_CLAUSES, type DenseProducts, type Embedder } from '@remit/language';
import type { BodyList } from '../projection/bodies.js';
import { measureRarity } from './rarity.js';
import type { TextSource } from './signals.js';
import { slotLimits, textWords } from './slots.js';
import { weighTerms, weighTermsAgain } from './term-weights.js';
import { centreAgain, centreUnits } from './unit-vectors.js';
import { keyOf, numberAgain, type UnitDraft, type Units } from './units.js';

/** What texts are read with. */
export interface TextMeans {
  readonly embedder: Embedder | null;
  readonly products: DenseProducts;
  readonly signal?: AbortSignal;
  readonly onProgress?: (step: string, done: number, total: number) => void;
}

/** Reads and weighs what all bodies say. */
export async function readTexts(units: Units, list: BodyList, means: TextMeans): Promise<TextSource> {
  const embedded = await embedUnits(units, means);
  const own = embedded?.own ?? null;
  const { weight, weigh } = await measureRarity(units, list, own, means.products);
  const terms = weighTerms(units, list, weight);
  const vectors = embedded === null ? null : centreUnits(units, list, weight, embedded.own, embedded.reference);
  const words = textWords(units.distinct, terms);
  return {
    list,
    units,
    weight,
    weigh,
    terms,
    vectors,
    embedded: own,
    products: means.products,
    textWords: words,
    slotLimit: slotLimits(words, terms, vectors),
  };
}

/**
 * The same with what some bodies say read anew. All that was counted stays as it was counted: how rare texts and words are,
 * where an ordinary text lies.
 */
export async function readTextsAgain(
  before: TextSource,
  list: BodyList,
  changed: ReadonlyMap<number, readonly UnitDraft[]>,
  embedder: Embedder | null,
): Promise<TextSource> {
  if (changed.size === 0) return { ...before, list };
  const bodies = [...changed.keys()].sort((a, b) => a - b);
  const units = numberAgain(before.units, changed);
  const known = before.units.distinct.texts.length;
  const added = units.distinct.texts.slice(known);
  const read = embedder === null || before.vectors === null ? null : await embedder.embed(added);
  const vectorOf = (row: number) =>
    read === null ? null : read.cls.subarray(row * read.dimensions, (row + 1) * read.dimensions);
  const weight = new Float64Array(units.distinct.texts.length);
  weight.set(before.weight);
  for (const [body, drafts] of changed) {
    for (const unit of drafts) {
      const text = units.numberOf.get(keyOf(unit))!;
      if (text >= known) weight[text] = before.weigh(unit, vectorOf(text - known), body);
    }
  }
  const terms = weighTermsAgain(before.terms, units, list, weight, bodies);
  const vectors =
    read === null || before.vectors === null
      ? null
      : centreAgain(before.vectors, { units, starts: before.units.start }, weight, read.pooled, bodies);
  const words = textWords(units.distinct, terms, before.textWords);
  return {
    ...before,
    list,
    units,
    weight,
    terms,
    vectors,
    textWords: words,
    slotLimit: slotLimits(words, terms, vectors),
  };
}

/** The vectors of each distinct text, and of ordinary clauses of elsewhere; null without a model. */
async function embedUnits(units: Units, { embedder, onProgress, signal }: TextMeans) {
  if (embedder === null) return null;
  const progress = (done: number, total: number) => onProgress?.('Reading texts', done, total);
  const options = { onProgress: progress, ...(signal ? { signal } : {}) };
  const own = await embedder.embed(units.distinct.texts, options);
  return { own, reference: await embedder.embed(REFERENCE_CLAUSES, options) };
}

/** 1 for each body that says nothing of its own. */
export function saysNothing(units: Units, weight: Float64Array): Uint8Array {
  return Uint8Array.from({ length: units.start.length - 1 }, (_, body) => {
    for (let unit = units.start[body]!; unit < units.start[body + 1]!; unit += 1) {
      if (weight[units.textOf[unit]!]! >= SAYS_NOTHING) return 0;
    }
    return 1;
  });
}

const SAYS_NOTHING = 0.1;
