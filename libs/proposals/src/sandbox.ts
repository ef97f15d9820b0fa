import { BETWEEN_PARTS, isLive, liveWindow, madeId, TABLES } from '@remit/structure';
import type { Body, BodyStatus, Day, Link, Membership, PartialDate, Structure, Table } from '@remit/structure';
import type { Fate, Trace } from './lineage.js';
import { dayBefore, laterOf } from './days.js';

type Rows<T extends Table> = Structure[T][number];
type Dated = { readonly validFrom: PartialDate | null; readonly validTo: PartialDate | null };
/** What lasts for a time and can end. */
export type Lasting = 'memberships' | 'links';

/** A structure to try changes on. The structure it was made from stays as it is. */
export class Sandbox {
  readonly lineage: Trace[] = [];
  #operation = '';
  readonly #tables = new Map<Table, Map<string, { readonly id: string }>>();
  readonly #touched = new Set<Table>();
  readonly #bodiesBefore: ReadonlySet<string>;

  constructor(
    private readonly structure: Structure,
    readonly day: Day,
  ) {
    this.#bodiesBefore = new Set(structure.bodies.map(({ id }) => id));
  }

  /** From here on, changes belong to this operation. */
  operation(id: string): void {
    this.#operation = id;
  }

  get<T extends Table>(table: T, id: string): Rows<T> | null {
    return (this.#rows(table).get(id) as Rows<T> | undefined) ?? null;
  }

  all<T extends Table>(table: T): Rows<T>[] {
    return [...this.#rows(table).values()] as Rows<T>[];
  }

  /** Writes a row in its place, or last when it is new. */
  put<T extends Table>(table: T, row: Rows<T>): void {
    this.#rows(table).set(row.id, row);
    this.#touched.add(table);
  }

  /** Says what became of a row. */
  trace(table: Table, id: string, fate: Fate, to: string | null, sentence: string): void {
    this.lineage.push({ operation: this.#operation, table, id, fate, to, sentence });
  }

  /** A body that counts on the day; null when there is none of that id or it does not count. */
  live(body: string): Body | null {
    const row = this.get('bodies', body);
    return row !== null && isLive(this.#window(row, row.status), this.day) ? row : null;
  }

  /** True for a body that was there before the proposal. */
  wasThere(body: string): boolean {
    return this.#bodiesBefore.has(body);
  }

  /** True when a seat, link or priority counts on the day or will later. */
  runs(row: Dated): boolean {
    return this.#window(row).liveTo > this.day;
  }

  /** Seats of a body that count on the day or will later. */
  seatsOf(body: string): Membership[] {
    return this.all('memberships').filter((seat) => seat.body === body && this.runs(seat));
  }

  /** Links of a body, either way, that count on the day or will later. */
  linksOf(body: string): Link[] {
    return this.all('links').filter((link) => (link.from === body || link.to === body) && this.runs(link));
  }

  /** Ends a row the day before the day of the proposal; a row that has not begun by then is withdrawn. */
  end(table: Lasting, id: string): Fate {
    const row = this.get(table, id)!;
    if (this.#window(row).liveFrom >= this.day) {
      this.#rows(table).delete(id);
      this.#touched.add(table);
      return 'WITHDRAWN';
    }
    this.put(table, { ...row, validTo: dayBefore(this.day) });
    return 'ENDED';
  }

  /** Ends a body: closed from the day of the proposal on. */
  endBody(body: Body): void {
    this.put('bodies', { ...body, status: 'CLOSED', validTo: dayBefore(this.day) });
  }

  /** Begins a seat or link on the day, or later where it was to begin later. */
  begin<T extends Lasting>(table: T, row: Omit<Rows<T>, 'id'>): Rows<T> {
    const begun = { ...row, validFrom: laterOf(row.validFrom, this.day) } as Rows<T>;
    const made = { ...begun, id: this.#freeId(table, begun) };
    this.put(table, made);
    return made;
  }

  /** Gives a row whose id says what it is a new id, in its old place. */
  replace(table: 'meetings', id: string, row: Rows<'meetings'>): string {
    const made = { ...row, id: this.#freeId(table, row) };
    const rows = this.#rows(table);
    const entries = [...rows].map(([key, old]) => (key === id ? ([made.id, made] as const) : ([key, old] as const)));
    this.#tables.set(table, new Map(entries));
    this.#touched.add(table);
    return made.id;
  }

  /** The structure as it is now. Tables that nothing changed are the very same. */
  toStructure(): Structure {
    const tables = TABLES.map((table): readonly [Table, unknown] => [
      table,
      this.#touched.has(table) ? this.all(table) : this.structure[table],
    ]);
    return asStructure(tables);
  }

  #rows(table: Table): Map<string, { readonly id: string }> {
    const kept = this.#tables.get(table);
    if (kept) return kept;
    const rows = new Map((this.structure[table] as readonly { readonly id: string }[]).map((row) => [row.id, row]));
    this.#tables.set(table, rows);
    return rows;
  }

  #window(row: Dated, status: BodyStatus | null = null) {
    return liveWindow(row.validFrom, row.validTo, status);
  }

  #freeId(table: Table, row: object): string {
    const wanted = madeId(table, row)!;
    const rows = this.#rows(table);
    let id = wanted;
    for (let number = 2; rows.has(id); number += 1) id = `${wanted}${BETWEEN_PARTS}${number}`;
    return id;
  }
}

/** Tables by name are a structure. */
export function asStructure(tables: readonly (readonly [Table, unknown])[]): Structure {
  const byName: unknown = Object.fromEntries(tables);
  return byName as Structure;
}
