import type { Structure } from '@remit/structure';
import type { BodyList } from '../projection/bodies.js';
import { listBodies } from '../projection/bodies.js';

type Row = { readonly id: string };
type Changed<R> = readonly (R | null)[];

/** The tables that every body is read by: a change there is a change of all. */
const FOR_ALL = ['areas', 'themes'] as const;

/**
 * Which bodies a structure records something else of than another does; null where the two do not compare the same bodies, or
 * where places or themes changed.
 */
export function whatChanged(before: Structure, after: Structure, list: BodyList): Set<number> | null {
  const bodies = listBodies(after, list.asOf).bodies;
  if (bodies.length !== list.bodies.length || bodies.some(({ id }, at) => id !== list.bodies[at]!.id)) return null;
  if (FOR_ALL.some((table) => changedRows<Row>(before[table], after[table]).length > 0)) return null;
  const touched = new Set<number>();
  const touch = (id: string | null | undefined) => {
    const body = id === null || id === undefined ? undefined : list.index.get(id);
    if (body !== undefined) touched.add(body);
  };
  each(before.bodies, after.bodies, (row) => touch(row.id));
  each(before.memberships, after.memberships, (row) => touch(row.body));
  each(before.meetings, after.meetings, (row) => touch(row.body));
  each(before.actions, after.actions, (row) => touch(row.body));
  each(before.links, after.links, (row) => [row.from, row.to].forEach(touch));
  each(before.priorities, after.priorities, (row) => [row.lead, ...row.contributors].forEach(touch));
  each(before.knownPairs, after.knownPairs, (row) => [row.a, row.b].forEach(touch));
  const moved = new Set<string>();
  each(before.people, after.people, (row) => moved.add(row.id));
  if (moved.size > 0) {
    for (const seat of after.memberships) if (seat.person !== null && moved.has(seat.person)) touch(seat.body);
  }
  return touched;
}

function each<R extends Row>(before: readonly R[], after: readonly R[], visit: (row: R) => unknown): void {
  for (const row of changedRows(before, after)) if (row !== null) visit(row);
}

/** Rows that came, went or changed, as they were and as they are. */
function changedRows<R extends Row>(before: readonly R[], after: readonly R[]): Changed<R> {
  if (before === after) return [];
  const apart: number[] = [];
  const longest = Math.max(before.length, after.length);
  for (let at = 0; at < longest; at += 1) {
    if (before[at] === undefined || after[at] === undefined || !sameValue(before[at], after[at])) apart.push(at);
  }
  const was = new Map(apart.flatMap((at) => (before[at] === undefined ? [] : [[before[at].id, before[at]] as const])));
  const is = new Map(apart.flatMap((at) => (after[at] === undefined ? [] : [[after[at].id, after[at]] as const])));
  const ids = new Set([...was.keys(), ...is.keys()]);
  return [...ids].flatMap((id) => {
    const [old, now] = [was.get(id) ?? null, is.get(id) ?? null];
    return old !== null && now !== null && sameValue(old, now) ? [] : [old, now];
  });
}

/** Rows hold plain values and lists of them. */
function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((one, at) => one === b[at]);
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [one, other] = [a as Record<string, unknown>, b as Record<string, unknown>];
  for (const key in one) if (!sameValue(one[key], other[key])) return false;
  return Object.keys(one).length === Object.keys(other).length;
}
