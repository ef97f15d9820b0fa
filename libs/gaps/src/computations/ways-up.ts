import type { Row } from '../sentences.js';

/**
 * From reporting lines `{a, b}`, the shortest way up of each body that is farther from every top than `maxSteps` lines: `{body, steps, path}`,
 * the path without the body itself and with the top. Of ways of one length it is the one over the first ids, so that it is the same each time.
 */
export function waysUp(rows: readonly Row[], parameters: Readonly<Record<string, unknown>>): Row[] {
  const below = new Map<string, string[]>();
  for (const { a, b } of rows as readonly { a: string; b: string }[]) below.set(b, [...(below.get(b) ?? []), a]);
  const tops = parameters['tops'] as readonly string[];
  const paths = new Map<string, readonly string[]>(tops.map((top) => [top, []]));
  for (let layer = [...tops].sort(); layer.length > 0;) {
    const next: string[] = [];
    for (const body of layer) {
      for (const under of below.get(body) ?? []) {
        if (paths.has(under)) continue;
        paths.set(under, [body, ...paths.get(body)!]);
        next.push(under);
      }
    }
    layer = next.sort();
  }
  const most = parameters['maxSteps'] as number;
  return [...paths]
    .filter(([, path]) => path.length > most)
    .map(([body, path]) => ({ body, steps: path.length, path }));
}
