import type { Structure } from '@remit/structure';
import type { BodyList } from './bodies.js';
import { sparseRows, withRows, type SparseRows } from './sparse.js';

/** What each body works on: its themes at full weight and their broader themes at half, a quarter and so on. */
export interface Themes {
  readonly ids: readonly string[];
  readonly rows: SparseRows;
  /** Rarity of each theme; it multiplies the weights of `rows`. */
  readonly rarity: Float64Array;
  /** Current bodies with each theme or one within it. */
  readonly holders: Int32Array;
  /** Sum of weight times rarity of a body: 0 when no theme is recorded. */
  readonly total: Float64Array;
}

const BROADER = 0.5;

/** Reads themes with everything broader than them. */
export function readThemes(structure: Structure, list: BodyList): Themes {
  const ids = structure.themes.map((theme) => theme.id).sort();
  const position = new Map(ids.map((id, index) => [id, index]));
  const broader = new Map(structure.themes.map((theme) => [theme.id, theme.broader]));
  const maps = list.bodies.map((body) => expanded(body.themes, position, broader));
  const holders = new Int32Array(ids.length);
  maps.forEach((map, body) => {
    if (list.current[body] === 1) for (const theme of map.keys()) holders[theme]! += 1;
  });
  const rarity = Float64Array.from(holders, (held) => Math.log((list.currentCount + 1) / (held + 1)));
  const rows = sparseRows(maps);
  return { ids, rows, rarity, holders, total: Float64Array.from(maps, (map) => totalOf(map, rarity)) };
}

/** The same with the themes of some bodies read anew; how rare a theme is stays as it was counted. */
export function readThemesAgain(
  before: Themes,
  structure: Structure,
  list: BodyList,
  bodies: Iterable<number>,
): Themes {
  const position = new Map(before.ids.map((id, index) => [id, index]));
  const broader = new Map(structure.themes.map((theme) => [theme.id, theme.broader]));
  const total = before.total.slice();
  const rows = new Map<number, Map<number, number>>();
  for (const body of bodies) {
    const map = expanded(list.bodies[body]!.themes, position, broader);
    rows.set(body, map);
    total[body] = totalOf(map, before.rarity);
  }
  return { ...before, rows: withRows(before.rows, rows), total };
}

function totalOf(map: ReadonlyMap<number, number>, rarity: Float64Array): number {
  let sum = 0;
  for (const [theme, weight] of [...map].sort(([a], [b]) => a - b)) sum += weight * rarity[theme]!;
  return sum;
}

function expanded(
  themes: readonly string[],
  position: ReadonlyMap<string, number>,
  broader: ReadonlyMap<string, string | null>,
): Map<number, number> {
  const weights = new Map<number, number>();
  for (const theme of themes) {
    const passed = new Set<string>();
    let weight = 1;
    for (let at: string | null | undefined = theme; at && !passed.has(at); at = broader.get(at)) {
      passed.add(at);
      const index = position.get(at);
      if (index !== undefined) weights.set(index, Math.max(weight, weights.get(index) ?? 0));
      weight *= BROADER;
    }
  }
  return weights;
}
