import type { Projection } from '../projection/projection.js';
import type { Block } from '../text/pair-space.js';
import { comparePairText, type PairText } from '../text/pair-text.js';
import { measureRarity } from '../text/rarity.js';
import { signalBlock, type TextSource } from '../text/signals.js';
import { slotLimits } from '../text/slots.js';
import { weighTerms } from '../text/term-weights.js';
import { embedUnits, saysNothing, type TextMeans } from '../text/text-model.js';
import { centreUnits } from '../text/unit-vectors.js';

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
}

/** Reads and compares agendas by the same method as remits: rare sentences, aligned. */
export async function buildAgendaModel(
  { list, agendas }: Projection,
  blocks: readonly Block[],
  means: TextMeans,
): Promise<AgendaModel> {
  const embedded = await embedUnits(agendas, means);
  const { weight } = await measureRarity(agendas, list, embedded?.own ?? null, means.products);
  const terms = weighTerms(agendas, list, weight);
  const vectors = embedded === null ? null : centreUnits(agendas, list, weight, embedded.own, embedded.reference);
  const slotLimit = slotLimits(agendas.distinct, terms, vectors);
  const { products } = means;
  const own = embedded?.own ?? null;
  const source: TextSource = { list, units: agendas, weight, terms, vectors, embedded: own, products, slotLimit };
  const silent = saysNothing(agendas, weight);
  const known = await strongPairs(source, blocks, silent, means);
  const size = list.bodies.length;
  const compare = (a: number, b: number) => comparePairText(source, a, b);
  const strong = (a: number, b: number) => {
    if (silent[a] === 1 || silent[b] === 1) return null;
    const kept = known.get(Math.min(a, b) * size + Math.max(a, b));
    return kept ?? 0;
  };
  return { value: valueOf(source, strong, compare), strong, compare, written: agendas.written };
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
          const value = likeness(source, { words: words[at]!, aligned: aligned[at]! });
          if (value >= AGENDA_RELATED) found.set(Math.min(a, others[c]!) * size + Math.max(a, others[c]!), value);
        }
      });
    }
  }
  return found;
}
