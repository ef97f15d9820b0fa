import type { Structure } from '@remit/structure';
import type { BodyList } from './bodies.js';

/** Where each body works: sets of the smallest recorded places, shared by bodies that name the same areas. */
export interface Places {
  /** Which set a body has; -1 when no area is recorded. */
  readonly setOf: Int32Array;
  readonly sets: readonly Int32Array[];
  /** Bodies that have each set. */
  readonly holders: Int32Array;
  /** The smallest recorded places within an area, ascending. */
  leavesOf(area: string): readonly number[];
  compare(setA: number, setB: number): PlaceComparison;
  /** The state alone, quicker. */
  state(setA: number, setB: number): PlaceState;
}

export const PLACE_STATES = ['SAME', 'NESTED', 'PARTIAL', 'DISJOINT'] as const;
export type PlaceState = (typeof PLACE_STATES)[number];

export interface PlaceComparison {
  readonly state: PlaceState;
  /** Shared places as a share of all places of both. */
  readonly likeness: number;
  /** Share of the first's places that the second covers, and the other way round. */
  readonly aInB: number;
  readonly bInA: number;
}

const SAME_FROM = 0.8;
const NESTED_FROM = 0.95;

/** Expands the areas of each body down to the smallest places recorded within them. */
export function readPlaces(structure: Structure, list: BodyList): Places {
  const leaves = leavesOf(structure);
  const sets: Int32Array[] = [];
  const known = new Map<string, number>();
  const setOf = Int32Array.from(list.bodies, (body) => numberOf(body.areas, leaves, sets, known));
  const holders = new Int32Array(sets.length);
  setOf.forEach((set, body) => {
    if (set >= 0 && list.current[body] === 1) holders[set]! += 1;
  });
  return { setOf, sets, holders, leavesOf: leaves, compare: remembered(sets), state: rememberedStates(sets) };
}

/** The same with the areas of some bodies read anew. A set that was not there counts as one body's. */
export function readPlacesAgain(before: Places, list: BodyList, bodies: Iterable<number>): Places {
  const sets = [...before.sets];
  const known = new Map(sets.map((places, number) => [places.join(), number]));
  const setOf = before.setOf.slice();
  const leaves = (area: string) => before.leavesOf(area);
  for (const body of bodies) setOf[body] = numberOf(list.bodies[body]!.areas, leaves, sets, known);
  if (sets.length === before.sets.length) return { ...before, setOf };
  const holders = new Int32Array(sets.length).fill(1);
  holders.set(before.holders);
  return { ...before, setOf, sets, holders, compare: remembered(sets), state: rememberedStates(sets) };
}

/** The number of the set of a body's places, which is added where it is new; -1 for none. */
function numberOf(
  areas: readonly string[],
  leaves: (area: string) => readonly number[],
  sets: Int32Array[],
  known: Map<string, number>,
): number {
  const found = new Set(areas.flatMap((area) => leaves(area)));
  if (found.size === 0) return -1;
  const places = Int32Array.from(found).sort();
  const key = places.join();
  if (!known.has(key)) known.set(key, sets.push(places) - 1);
  return known.get(key)!;
}

function leavesOf(structure: Structure): (area: string) => readonly number[] {
  const ids = structure.areas.map((area) => area.id).sort();
  const position = new Map(ids.map((id, index) => [id, index]));
  const within = new Map<string, string[]>();
  for (const area of structure.areas) {
    if (area.within === null) continue;
    if (!within.has(area.within)) within.set(area.within, []);
    within.get(area.within)!.push(area.id);
  }
  const found = new Map<string, readonly number[]>();
  const expand = (id: string, path: readonly string[]): readonly number[] => {
    if (found.has(id)) return found.get(id)!;
    const parts = (within.get(id) ?? []).filter((part) => !path.includes(part));
    const own = position.has(id) ? [position.get(id)!] : [];
    const leaves = parts.length === 0 ? own : parts.flatMap((part) => expand(part, [...path, id]));
    found.set(id, leaves);
    return leaves;
  };
  return (area) => expand(area, []);
}

function remembered(sets: readonly Int32Array[]): (a: number, b: number) => PlaceComparison {
  const known = new Map<number, PlaceComparison>();
  return (a, b) => {
    const key = a * sets.length + b;
    let comparison = known.get(key);
    if (comparison === undefined) {
      comparison = comparePlaces(sets[a]!, sets[b]!);
      known.set(key, comparison);
    }
    return comparison;
  };
}

/** One byte for each two sets, a row at a time: 0 where they were not compared yet. */
function rememberedStates(sets: readonly Int32Array[]): (a: number, b: number) => PlaceState {
  const rows: (Uint8Array | undefined)[] = new Array<undefined>(sets.length).fill(undefined);
  return (a, b) => {
    const row = (rows[a] ??= new Uint8Array(sets.length));
    if (row[b] === 0) row[b] = 1 + PLACE_STATES.indexOf(comparePlaces(sets[a]!, sets[b]!).state);
    return PLACE_STATES[row[b]! - 1]!;
  };
}

/** Compares two sets of places, each ascending. */
export function comparePlaces(a: Int32Array, b: Int32Array): PlaceComparison {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) shared += 1;
    if (a[i]! <= b[j]!) {
      if (a[i] === b[j]) j += 1;
      i += 1;
    } else j += 1;
  }
  const likeness = shared / (a.length + b.length - shared);
  const aInB = shared / a.length;
  const bInA = shared / b.length;
  return { state: stateOf(likeness, Math.max(aInB, bInA)), likeness, aInB, bInA };
}

function stateOf(likeness: number, coverage: number): PlaceState {
  if (likeness >= SAME_FROM) return 'SAME';
  if (coverage >= NESTED_FROM) return 'NESTED';
  return likeness > 0 ? 'PARTIAL' : 'DISJOINT';
}
