import type { Table } from '@remit/structure';

/**
 * What became of a row. ENDED: it stops, with no follower. MOVED: another row carries it on. JOINED: a row that was there already
 * carries it on. CHANGED: it stays and says something else. ADDED: it is new. WITHDRAWN: it had not begun and never will.
 * LEFT: it stays with a body that ends, so that nobody looks after it.
 */
export const FATES = ['ENDED', 'MOVED', 'JOINED', 'CHANGED', 'ADDED', 'WITHDRAWN', 'LEFT'] as const;
export type Fate = (typeof FATES)[number];

/** What one operation did to one row, in words. */
export interface Trace {
  /** Id of the operation. */
  readonly operation: string;
  readonly table: Table;
  readonly id: string;
  readonly fate: Fate;
  /** Id of the row that carries it on; for a moved action or meeting, the row itself. */
  readonly to: string | null;
  readonly sentence: string;
}

/** The body that carries a body's work on, through as many steps as it takes; null when it ended without a follower. */
export function followerOf(lineage: readonly Trace[], body: string): string | null {
  let now = body;
  for (const trace of lineage) {
    if (trace.table !== 'bodies' || trace.id !== now) continue;
    if (trace.fate === 'ENDED') return null;
    if (trace.fate === 'MOVED' && trace.to !== null) now = trace.to;
  }
  return now;
}

/** Bodies whose work a body carries on, itself left out, by id. */
export function cameFrom(lineage: readonly Trace[], body: string): string[] {
  const moved = lineage.filter(({ table, fate }) => table === 'bodies' && fate === 'MOVED').map(({ id }) => id);
  return [...new Set(moved)].filter((id) => id !== body && followerOf(lineage, id) === body).sort();
}
