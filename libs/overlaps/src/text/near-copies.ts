import type { DistinctTexts } from './units.js';

const FEWEST_SHARED = 3;
const MOSTLY_THE_SAME = 0.6;
/** Above this many texts the join costs more than it tells. */
const MOST_TEXTS = 20_000;

/** Texts that are a clause of these words but for a few of them: the same template with other words in its slots. */
export type NearCopies = (roots: ReadonlySet<string>) => number[];

/** Makes ready to find near copies among the clauses of a structure. */
export function nearCopies({ terms, isName }: DistinctTexts): NearCopies {
  if (terms.length > MOST_TEXTS) return () => [];
  const roots = terms.map((words) => new Set(words.map((term) => term.root)));
  const holders = new Map<string, number[]>();
  roots.forEach((set, text) => {
    if (isName[text] === 1) return;
    for (const root of set) {
      if (!holders.has(root)) holders.set(root, []);
      holders.get(root)!.push(text);
    }
  });
  const shared = new Int32Array(roots.length);
  return (own) => {
    const touched: number[] = [];
    for (const root of own) {
      for (const other of holders.get(root) ?? []) {
        if (shared[other] === 0) touched.push(other);
        shared[other]! += 1;
      }
    }
    const found = touched.filter((other) => {
      const least = Math.max(FEWEST_SHARED, MOSTLY_THE_SAME * Math.max(own.size, roots[other]!.size));
      return shared[other]! >= least;
    });
    for (const other of touched) shared[other] = 0;
    return found;
  };
}
