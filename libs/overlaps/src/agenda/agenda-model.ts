import type { BodyList } from '../projection/bodies.js';
import type { Projection } from '../projection/projection.js';
import { ownRows, withOwnRows, type OwnRows } from '../text/own-rows.js';
import type { PairScore } from '../text/pair-scores.js';
import type { Block } from '../text/pair-space.js';
import { comparePairText, type PairText } from '../text/pair-text.js';
import { signalBlock, type TextSource } from '../text/signals.js';
import { readTexts, readTextsAgain, saysNothing, type TextMeans } from '../text/text-source.js';
import type { UnitDraft } from '../text/units.js';

/** From here two agendas are alike enough to be found by that alone. */
export const AGENDA_RELATED = 0.3;
const ROWS_AT_ONCE = 64;
const WORDS_COUNT = 0.5;

/** How alike the business of any two bodies' meetings is. */
export interface AgendaModel {
  /** 0 to 1; null where one of the two has no business of its own on record. */
  value(a: number, b: number): number | null;
  /** The value where it is at least `AGENDA_RELATED`, 0 where it is less, null where not known. Quick. */
  strong(a: number, b: number): number | null;
  compare(a: number, b: number): PairText;
  readonly written: readonly string[];
  readonly source: TextSource;
  /** What is alike of the epoch's pairs, and of those read anew since. */
  readonly frozen: PairScore;
  readonly own: OwnRows;
}

/** Reads and compares agendas by the same method as remits: rare sentences, aligned. */
export async function buildAgendaModel(
  { list, agendas: { units } }: Projection,
  blocks: readonly Block[],
  means: TextMeans,
): Promise<AgendaModel> {
  const source = await readTexts(units, list, means);
  const known = await strongPairs(source, blocks, saysNothing(units, source.weight), means);
  const size = list.bodies.length;
  const frozen = (a: number, b: number) => known.get(Math.min(a, b) * size + Math.max(a, b)) ?? 0;
  return modelOf(source, frozen, ownRows());
}

/** The same model with the business of some bodies read anew: pairs of two others keep their values. */
export async function readAgendaModelAgain(
  before: AgendaModel,
  list: BodyList,
  said: ReadonlyMap<number, readonly UnitDraft[]>,
  means: TextMeans,
): Promise<AgendaModel> {
  const source = await readTextsAgain(before.source, list, said, means.embedder);
  if (said.size === 0) return modelOf(source, before.frozen, before.own);
  const bodies = Int32Array.from(said.keys());
  const others = Int32Array.from(list.bodies.keys());
  const { words, aligned } = await signalBlock(source, bodies, others);
  const rows = Array.from(bodies, (_, row) =>
    Float32Array.from(others, (other) => {
      const at = row * others.length + other;
      const value = likeness(source, { words: words[at]!, aligned: aligned[at]! });
      return value >= AGENDA_RELATED ? value : 0;
    }),
  );
  return modelOf(source, before.frozen, withOwnRows(before.own, [...bodies], rows));
}

function modelOf(source: TextSource, frozen: PairScore, own: OwnRows): AgendaModel {
  const silent = saysNothing(source.units, source.weight);
  const compare = (a: number, b: number) => comparePairText(source, a, b);
  const strong = (a: number, b: number) => (silent[a] === 1 || silent[b] === 1 ? null : (own.of(a, b) ?? frozen(a, b)));
  const value = valueOf(source, strong, compare);
  return { value, strong, compare, written: source.units.written, source, frozen, own };
}

type PairValue = (a: number, b: number) => number | null;

function valueOf(source: TextSource, strong: PairValue, compare: AgendaModel['compare']): PairValue {
  return (a, b) => {
    const found = strong(a, b);
    return found === 0 ? Math.min(likeness(source, compare(Math.min(a, b), Math.max(a, b))), BELOW) : found;
  };
}

/** A pair that is not kept as strong is below the line, though another order of adding up may round it onto it. */
const BELOW = AGENDA_RELATED - 1e-6;

/** Sentences and words together: words alone show acronyms, which sentences may not. */
function likeness(source: TextSource, { words, aligned }: Pick<PairText, 'words' | 'aligned'>): number {
  if (source.vectors === null) return words;
  return 1 - (1 - aligned) * (1 - WORDS_COUNT * words);
}

/** Every compared pair at or above the line, by `low * bodies + high`. All pairs are computed, none is sampled. */
async function strongPairs(
  source: TextSource,
  blocks: readonly Block[],
  silent: Uint8Array,
  { signal }: TextMeans,
): Promise<Map<number, number>> {
  const size = source.list.bodies.length;
  const found = new Map<number, number>();
  for (const block of blocks) {
    const rows = block.rows.filter((body) => silent[body] === 0);
    const columns = block.square ? rows : block.columns.filter((body) => silent[body] === 0);
    for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
      signal?.throwIfAborted();
      const some = rows.subarray(from, from + ROWS_AT_ONCE);
      const others = block.square ? columns.subarray(from) : columns;
      if (others.length === 0) continue;
      const { words, aligned } = await signalBlock(source, some, others);
      some.forEach((a, row) => {
        for (let c = block.square ? row + 1 : 0; c < others.length; c += 1) {
          const at = row * others.length + c;
          const value = Math.fround(likeness(source, { words: words[at]!, aligned: aligned[at]! }));
          if (value >= AGENDA_RELATED) found.set(Math.min(a, others[c]!) * size + Math.max(a, others[c]!), value);
        }
      });
    }
  }
  return found;
}
