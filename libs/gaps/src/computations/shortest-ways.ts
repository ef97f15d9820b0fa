import { listIn } from '../list-in.js';
import type { Row } from '../sentences.js';

/** Bodies with more lines than this above them are left out, so that no workbook can make paths without end. */
const FURTHEST = 8;

/**
 * From reporting lines `{a, b}`, the shortest way up of each body that is farther from every top than `maxSteps` lines: `{body, steps, path}`,
 * the path without the body itself and with the top. Of ways of one length it is the one over the first ids, so that it is the same each time.
 */
export function shortestWays(rows: readonly Row[], parameters: Readonly<Record<string, unknown>>): Row[] {
  const below = new Map<string, string[]>();
  for (const { a, b } of rows as readonly { a: string; b: string }[]) listIn(below, b).push(a);
  const tops = parameters['tops'] as readonly string[];
  const paths = new Map<string, readonly string[]>(tops.map((top) => [top, []]));
  let layer = [...tops].sort();
  for (let steps = 0; steps < FURTHEST && layer.length > 0; steps += 1) {
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
