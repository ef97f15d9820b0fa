import type { Membership, Role, Structure } from '@remit/structure';
import { countsFor, type BodyList } from './bodies.js';
import { longer, sparseRows, withRows, type SparseRows } from './sparse.js';

/** Who sits on each body: people, or the organisations they sit for. */
export interface Seats {
  readonly ids: readonly string[];
  /** Weight of the seat by its role; 0 bodies means nobody is recorded. */
  readonly rows: SparseRows;
  /** Current bodies on which each sits. */
  readonly bodiesOf: Int32Array;
  /** log(bodies / bodies on which it sits): 0 for one that sits on all. */
  readonly rarity: Float64Array;
  /** Sum of squares of a body's weights times rarities. */
  readonly mass: Float64Array;
  /** For organisations: keys `item * bodies + body` known only from a person's employer. */
  readonly inferred: ReadonlySet<number>;
  /** Where each id stands in `ids`. */
  readonly position: ReadonlyMap<string, number>;
}

const ROLE_WEIGHT: Readonly<Record<Role, number>> = {
  CHAIR: 1.25,
  VICE_CHAIR: 1.25,
  MEMBER: 1,
  DEPUTY: 1,
  ADVISER: 0.75,
  OBSERVER: 0.5,
  SECRETARY: 0.5,
};

/** People with their seats on the day that each body is read. */
export function readPeople(structure: Structure, list: BodyList): Seats {
  return readSeats(structure, list, personOf);
}

/** Organisations with their seats: the one that a seat names, else its person's employer (inferred). */
export function readOrganisations(structure: Structure, list: BodyList): Seats {
  return readSeats(structure, list, organisationOf(structure));
}

/** The people of some bodies read anew; `structure` need hold the seats of those bodies alone. How rare a person is stays. */
export function readPeopleAgain(before: Seats, structure: Structure, list: BodyList, bodies: Iterable<number>): Seats {
  return readAgain(before, heldSeats(structure, list, personOf), list, bodies);
}

/** The same for organisations. */
export function readOrganisationsAgain(
  before: Seats,
  structure: Structure,
  list: BodyList,
  bodies: Iterable<number>,
): Seats {
  return readAgain(before, heldSeats(structure, list, organisationOf(structure)), list, bodies);
}

type Holder = (seat: Membership) => { id: string; inferred: boolean } | null;

function personOf({ person }: Membership): ReturnType<Holder> {
  return person === null ? null : { id: person, inferred: false };
}

function organisationOf({ people, memberships }: Structure): Holder {
  const seated = new Set(memberships.map((seat) => seat.person));
  const employer = new Map<string, string | null>();
  for (const { id, organisation } of people) if (seated.has(id)) employer.set(id, organisation);
  return (seat) => {
    if (seat.organisation !== null) return { id: seat.organisation, inferred: false };
    const id = seat.person === null ? null : (employer.get(seat.person) ?? null);
    return id === null ? null : { id, inferred: true };
  };
}

interface Held {
  readonly id: string;
  readonly inferred: boolean;
  readonly body: number;
  readonly weight: number;
}

function heldSeats(structure: Structure, list: BodyList, holder: Holder): Held[] {
  return structure.memberships.flatMap((seat) => {
    const body = list.index.get(seat.body);
    const found = body === undefined || !countsFor(list, body, seat) ? null : holder(seat);
    return found === null ? [] : [{ body: body!, ...found, weight: ROLE_WEIGHT[seat.role] }];
  });
}

function readSeats(structure: Structure, list: BodyList, holder: Holder): Seats {
  const held = heldSeats(structure, list, holder);
  const ids = [...new Set(held.map((seat) => seat.id))].sort();
  const position = new Map(ids.map((id, index) => [id, index]));
  const maps = rowsOf(held, position, list.bodies.keys());
  const rows = sparseRows([...maps.values()]);
  const { bodiesOf, rarity } = counted(maps, ids.length, list);
  const inferred = inferredOf(held, position, list.bodies.length);
  return { ids, position, rows, bodiesOf, rarity, mass: massOf(rows, rarity), inferred };
}

/** Whoever was not there counts as sitting on one body. */
function readAgain(before: Seats, held: readonly Held[], list: BodyList, bodies: Iterable<number>): Seats {
  const again = [...bodies];
  const added = [...new Set(held.map((seat) => seat.id))].filter((id) => !before.position.has(id)).sort();
  const ids = added.length === 0 ? before.ids : [...before.ids, ...added];
  const position = added.length === 0 ? before.position : new Map(ids.map((id, index) => [id, index]));
  const rows = withRows(before.rows, rowsOf(held, position, again));
  const rarity = longer(before.rarity, ids.length, Math.log(Math.max(1, list.currentCount)));
  const bodiesOf = new Int32Array(ids.length).fill(1);
  bodiesOf.set(before.bodiesOf);
  const gone = new Set(again);
  const kept = [...before.inferred].filter((key) => !gone.has(key % list.bodies.length));
  const inferred = new Set([...kept, ...inferredOf(held, position, list.bodies.length)]);
  const mass = before.mass.slice();
  for (const body of again) mass[body] = massOfBody(rows, rarity, body);
  return { ids, position, rows, bodiesOf, rarity, mass, inferred };
}

/** The heaviest seat that each has on a body. */
function rowsOf(
  held: readonly Held[],
  position: ReadonlyMap<string, number>,
  bodies: Iterable<number>,
): Map<number, Map<number, number>> {
  const maps = new Map([...bodies].map((body) => [body, new Map<number, number>()]));
  for (const { id, body, weight } of held) {
    const item = position.get(id)!;
    const map = maps.get(body);
    map?.set(item, Math.max(weight, map.get(item) ?? 0));
  }
  return maps;
}

function counted(maps: ReadonlyMap<number, ReadonlyMap<number, number>>, items: number, list: BodyList) {
  const bodiesOf = new Int32Array(items);
  maps.forEach((map, body) => {
    if (list.current[body] === 1) for (const item of map.keys()) bodiesOf[item]! += 1;
  });
  const bodies = Math.max(1, list.currentCount);
  return { bodiesOf, rarity: Float64Array.from(bodiesOf, (count) => Math.log(bodies / Math.max(1, count))) };
}

/** Keys of those who have no seat in their own name. */
function inferredOf(held: readonly Held[], position: ReadonlyMap<string, number>, bodies: number): Set<number> {
  const key = (seat: Held) => position.get(seat.id)! * bodies + seat.body;
  const named = new Set(held.filter((seat) => !seat.inferred).map(key));
  return new Set(held.map(key).filter((one) => !named.has(one)));
}

function massOf(rows: SparseRows, rarity: Float64Array): Float64Array {
  return Float64Array.from({ length: rows.start.length - 1 }, (_, body) => massOfBody(rows, rarity, body));
}

function massOfBody({ start, item, weight }: SparseRows, rarity: Float64Array, body: number): number {
  let sum = 0;
  for (let at = start[body]!; at < start[body + 1]!; at += 1) sum += (weight[at]! * rarity[item[at]!]!) ** 2;
  return sum;
}
