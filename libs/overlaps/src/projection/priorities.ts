import { isLive, liveWindow, type Structure } from '@remit/structure';
import type { BodyList } from './bodies.js';
import { sparseRows, type SparseRows } from './sparse.js';

/** Which priorities each body leads or contributes to. */
export interface Priorities {
  readonly ids: readonly string[];
  readonly rows: SparseRows;
  /** Current bodies working on each priority. */
  readonly holders: Int32Array;
}

/** Reads the priorities that count on the day. A body on no priority has an empty row: nothing is known. */
export function readPriorities(structure: Structure, list: BodyList): Priorities {
  const live = structure.priorities
    .filter((priority) => isLive(liveWindow(priority.validFrom, priority.validTo), list.asOf))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const maps = list.bodies.map(() => new Map<number, number>());
  const holders = new Int32Array(live.length);
  live.forEach((priority, item) => {
    const bodies = new Set([priority.lead, ...priority.contributors].flatMap((id) => (id === null ? [] : [id])));
    for (const id of bodies) {
      const body = list.index.get(id);
      if (body === undefined) continue;
      maps[body]!.set(item, 1);
      holders[item]! += list.current[body]!;
    }
  });
  return { ids: live.map((priority) => priority.id), rows: sparseRows(maps), holders };
}
