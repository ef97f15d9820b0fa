import type { Row } from '../sentences.js';

/** Joins pairs `{a, b, …}` that touch into one row `{bodies, pairs}`, so that three alike bodies are one finding and not three. */
export function joinPairs(rows: readonly Row[]): Row[] {
  const group = new Map<string, string>();
  const root = (id: string): string => {
    const above = group.get(id) ?? id;
    return above === id ? id : root(above);
  };
  for (const { a, b } of rows as readonly { a: string; b: string }[]) {
    const [first, second] = [root(a), root(b)].sort() as [string, string];
    group.set(second, first);
  }
  const joined = new Map<string, Row[]>();
  for (const row of rows) {
    const key = root(row['a'] as string);
    joined.set(key, [...(joined.get(key) ?? []), row]);
  }
  return [...joined.values()].map((pairs) => ({
    bodies: [...new Set(pairs.flatMap((pair) => [pair['a'] as string, pair['b'] as string]))].sort(),
    pairs,
  }));
}
