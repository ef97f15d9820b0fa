import type { Membership, Role, Structure } from '@remit/structure';
import { countsFor, type BodyList } from './bodies.js';
import { sparseRows, type SparseRows } from './sparse.js';

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
  /** For organisations: keys `body * ids.length + item` known only from a person's employer. */
  readonly inferred: ReadonlySet<number>;
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
  return readSeats(structure, list, (seat) => (seat.person === null ? null : { id: seat.person, inferred: false }));
}

/** Organisations with their seats: the one that a seat names, else its person's employer (inferred). */
export function readOrganisations(structure: Structure, list: BodyList): Seats {
  const employer = new Map(structure.people.map((person) => [person.id, person.organisation]));
  return readSeats(structure, list, (seat) => {
    if (seat.organisation !== null) return { id: seat.organisation, inferred: false };
    const id = seat.person === null ? null : (employer.get(seat.person) ?? null);
    return id === null ? null : { id, inferred: true };
  });
}

type Holder = (seat: Membership) => { id: string; inferred: boolean } | null;

function readSeats(structure: Structure, list: BodyList, holder: Holder): Seats {
  const held = structure.memberships.flatMap((seat) => {
    const body = list.index.get(seat.body);
    const found = body === undefined || !countsFor(list, body, seat) ? null : holder(seat);
    return found === null ? [] : [{ body: body!, ...found, weight: ROLE_WEIGHT[seat.role] }];
  });
  const ids = [...new Set(held.map((seat) => seat.id))].sort();
  const position = new Map(ids.map((id, index) => [id, index]));
  const maps = list.bodies.map(() => new Map<number, number>());
  const named = new Set<number>();
  for (const seat of held) {
    const item = position.get(seat.id)!;
    const map = maps[seat.body]!;
    map.set(item, Math.max(seat.weight, map.get(item) ?? 0));
    if (!seat.inferred) named.add(seat.body * ids.length + item);
  }
  const keys = maps.flatMap((map, body) => [...map.keys()].map((item) => body * ids.length + item));
  const rows = sparseRows(maps);
  const { bodiesOf, rarity } = counted(maps, ids.length, list);
  return { ids, rows, bodiesOf, rarity, mass: massOf(rows, rarity), inferred: missing(keys, named) };
}

function counted(maps: readonly ReadonlyMap<number, number>[], items: number, list: BodyList) {
  const bodiesOf = new Int32Array(items);
  maps.forEach((map, body) => {
    if (list.current[body] === 1) for (const item of map.keys()) bodiesOf[item]! += 1;
  });
  const bodies = Math.max(1, list.currentCount);
  return { bodiesOf, rarity: Float64Array.from(bodiesOf, (count) => Math.log(bodies / Math.max(1, count))) };
}

function missing(keys: readonly number[], named: ReadonlySet<number>): Set<number> {
  return new Set(keys.filter((key) => !named.has(key)));
}

function massOf(rows: SparseRows, rarity: Float64Array): Float64Array {
  return Float64Array.from({ length: rows.start.length - 1 }, (_, body) => {
    let sum = 0;
    for (let at = rows.start[body]!; at < rows.start[body + 1]!; at += 1) {
      sum += (rows.weight[at]! * rarity[rows.item[at]!]!) ** 2;
    }
    return sum;
  });
}
