import type { Area, Structure } from '@remit/structure';
import type { Projection } from '../projection/projection.js';

/** Bodies that are compared with one another: rows with columns. In a square block each pair counts once. */
export interface Block {
  readonly rows: Int32Array;
  readonly columns: Int32Array;
  readonly square: boolean;
}

/** Up to this many bodies, all are compared with all. */
const ALL_WITH_ALL = 3000;

/**
 * Which pairs are compared. In a large structure, bodies of two counties that share no place are not: a body is compared
 * within its county, and with every body that works beyond one county or whose place is unknown.
 */
export function pairBlocks(projection: Projection): Block[] {
  const all = Int32Array.from(projection.list.bodies.keys());
  if (all.length <= ALL_WITH_ALL) return [{ rows: all, columns: all, square: true }];
  const home = homes(projection);
  const wide = all.filter((body) => home[body]! < 0);
  const groups = new Map<number, number[]>();
  for (const body of all) {
    if (home[body]! < 0) continue;
    if (!groups.has(home[body]!)) groups.set(home[body]!, []);
    groups.get(home[body]!)!.push(body);
  }
  const blocks: Block[] = [...groups.entries()]
    .sort(([a], [b]) => a - b)
    .map(([, bodies]) => Int32Array.from(bodies))
    .map((rows) => ({ rows, columns: rows, square: true }));
  if (wide.length === 0) return blocks;
  const rest = all.filter((body) => home[body]! >= 0);
  return [...blocks, { rows: wide, columns: wide, square: true }, { rows: wide, columns: rest, square: false }];
}

/** The county (or, where levels are not recorded, the largest place below the top) that holds all of a body's areas; -1 for none. */
function homes({ structure, list }: Projection): Int32Array {
  const countyOf = counties(structure);
  const number = new Map<string, number>();
  return Int32Array.from(list.bodies, (body) => {
    const found = new Set(body.areas.map((area) => countyOf(area)));
    const [only] = found;
    if (found.size !== 1 || only === null || only === undefined) return -1;
    if (!number.has(only)) number.set(only, number.size);
    return number.get(only)!;
  });
}

function counties(structure: Structure): (area: string) => string | null {
  const byId = new Map(structure.areas.map((area) => [area.id, area]));
  return (area) => {
    const path: Area[] = [];
    for (let at = byId.get(area); at && !path.includes(at); at = at.within === null ? undefined : byId.get(at.within)) {
      path.push(at);
    }
    const local = path.filter((place) => place.level !== 'NATIONAL' && place.level !== 'REGION');
    const county = local.find((place) => place.level === 'COUNTY');
    if (county) return county.id;
    if (local.length < path.length) return local[local.length - 1]?.id ?? null;
    return path.length < 2 ? null : path[path.length - 2]!.id;
  };
}
