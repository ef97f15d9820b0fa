import { isLive, liveWindow, type Priority, type Structure } from '@remit/structure';
import type { BodyList } from './bodies.js';
import { sizeOf, sparseRows, withRows, type SparseRows } from './sparse.js';

/** Which priorities each body leads or contributes to. */
export interface Priorities {
  readonly ids: readonly string[];
  readonly rows: SparseRows;
  /** Current bodies working on each priority. */
  readonly holders: Int32Array;
  /** Current bodies working on any. */
  readonly onAny: number;
}

/** Reads the priorities that count on the day. A body on no priority has an empty row: nothing is known. */
export function readPriorities(structure: Structure, list: BodyList): Priorities {
  const live = livePriorities(structure, list);
  const ids = live.map((priority) => priority.id);
  const maps = rowsOf(live, new Map(ids.map((id, item) => [id, item])), list, list.bodies.keys());
  const holders = new Int32Array(ids.length);
  for (const [body, row] of maps) for (const item of row.keys()) holders[item]! += list.current[body]!;
  const rows = sparseRows([...maps.values()]);
  const onAny = list.bodies.filter((_, body) => list.current[body] === 1 && sizeOf(rows, body) > 0).length;
  return { ids, rows, holders, onAny };
}

/** The same with the priorities of some bodies read anew. A priority that was not there counts as one body's. */
export function readPrioritiesAgain(
  before: Priorities,
  structure: Structure,
  list: BodyList,
  bodies: Iterable<number>,
): Priorities {
  const live = livePriorities(structure, list);
  const known = new Set(before.ids);
  const ids = [...before.ids, ...live.map((priority) => priority.id).filter((id) => !known.has(id))];
  const holders = new Int32Array(ids.length).fill(1);
  holders.set(before.holders);
  const changed = rowsOf(live, new Map(ids.map((id, item) => [id, item])), list, bodies);
  return { ids, rows: withRows(before.rows, changed), holders, onAny: before.onAny };
}

function livePriorities({ priorities }: Structure, { asOf }: BodyList): Priority[] {
  return priorities
    .filter((priority) => isLive(liveWindow(priority.validFrom, priority.validTo), asOf))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function rowsOf(
  live: readonly Priority[],
  position: ReadonlyMap<string, number>,
  list: BodyList,
  bodies: Iterable<number>,
): Map<number, Map<number, number>> {
  const maps = new Map([...bodies].map((body) => [body, new Map<number, number>()]));
  for (const { id, lead, contributors } of live) {
    for (const holder of lead === null ? contributors : [lead, ...contributors]) {
      maps.get(list.index.get(holder) ?? -1)?.set(position.get(id)!, 1);
    }
  }
  return maps;
}
