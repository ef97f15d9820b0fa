import { gate } from './gate.js';
import type { TermWeights } from './term-weights.js';
import { dot, type UnitVectors } from './unit-vectors.js';
import type { DistinctTexts } from './units.js';

const FEWEST_SHARED = 3;
const MOSTLY_SHARED = 0.5;

/**
 * How alike two sentences can be at most, given their words. Sentences that share most of their words and differ in the rest
 * come from one template: what fills its slots then decides. "Oversees the tobacco strategy" and "oversees the housing
 * strategy" are alike in form only. Where the differing words are those that the bodies are named for, the sentences are no
 * more alike than the names. 1 where no template is seen.
 */
export type SlotLimit = (textA: number, nameA: number, textB: number, nameB: number) => number;

interface Template {
  readonly limit: number;
  readonly onlyA: readonly number[];
  readonly onlyB: readonly number[];
}

/** The words of each distinct text, as sets and ascending. */
export interface TextWords {
  readonly roots: readonly ReadonlySet<number>[];
  readonly sorted: readonly Int32Array[];
}

/** Reads the words of distinct texts; those that were read `before` stay. */
export function textWords(distinct: DistinctTexts, terms: TermWeights, before?: TextWords): TextWords {
  const known = before?.roots.length ?? 0;
  if (known === distinct.terms.length && before) return before;
  const added = distinct.terms
    .slice(known)
    .map((words) => new Set(words.map((term) => terms.rootIndex.get(term.root)!)));
  return {
    roots: [...(before?.roots ?? []), ...added],
    sorted: [...(before?.sorted ?? []), ...added.map((set) => Int32Array.from(set).sort())],
  };
}

/** Remembers what is seen of each pair of texts. */
export function slotLimits({ roots, sorted }: TextWords, terms: TermWeights, vectors: UnitVectors | null): SlotLimit {
  const known = new Map<number, Template>();
  const templateOf = (low: number, high: number) => {
    if (!isTemplate(sorted[low]!, sorted[high]!)) return null;
    const key = low * roots.length + high;
    let template = known.get(key);
    if (template === undefined) known.set(key, (template = readTemplate(roots[low]!, roots[high]!, terms.rarity)));
    return template;
  };
  return (textA, nameA, textB, nameB) => {
    if (textA === textB) return 1;
    const template = templateOf(Math.min(textA, textB), Math.max(textA, textB));
    if (template === null) return 1;
    const [a, b] = textA < textB ? [nameA, nameB] : [nameB, nameA];
    const namedFor = (name: number, only: readonly number[]) =>
      name >= 0 && only.some((root) => roots[name]!.has(root));
    if (a === b || !namedFor(a, template.onlyA) || !namedFor(b, template.onlyB)) return template.limit;
    const names = vectors === null ? 0 : gate(dot(vectors.texts, a, vectors.texts, b, vectors.dimensions));
    return Math.min(template.limit, names);
  };
}

/** Quick, since it is asked of every two sentences that are somewhat alike. Words ascend. */
function isTemplate(a: Int32Array, b: Int32Array): boolean {
  const smaller = Math.min(a.length, b.length);
  if (smaller <= FEWEST_SHARED) return false;
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [one, other] = [a[i]!, b[j]!];
    if (one === other) shared += 1;
    if (one <= other) i += 1;
    if (other <= one) j += 1;
  }
  return shared >= FEWEST_SHARED && shared >= MOSTLY_SHARED * smaller && shared < smaller;
}

function readTemplate(a: ReadonlySet<number>, b: ReadonlySet<number>, rarity: Float64Array): Template {
  const shared = [...a].filter((root) => b.has(root));
  const mass = (roots: Iterable<number>) => {
    let sum = 0;
    for (const root of roots) sum += rarity[root]! ** 2;
    return sum;
  };
  return {
    limit: mass(shared) / Math.sqrt(mass(a) * mass(b)),
    onlyA: [...a].filter((root) => !b.has(root)),
    onlyB: [...b].filter((root) => !a.has(root)),
  };
}
