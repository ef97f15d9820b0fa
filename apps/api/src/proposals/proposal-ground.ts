import {
  applyAll,
  findBlockers,
  needsOf,
  readinessOf,
  type Applied,
  type Blocker,
  type Operation,
} from '@remit/proposals';
import type { Store, StructureState } from '@remit/store';
import type { Day, Structure, Table } from '@remit/structure';
import { RecentMap } from '../structure/recent-map.js';
import { sortedRow, takenBack } from './applied-changes.js';
import { approvedOperations, type Base, type Proposal } from './content.js';

/** The live structure at one version. */
export interface Live {
  readonly state: StructureState;
  readonly structure: Structure;
}

/** Something that a proposal builds on and that moved since it was written. */
export interface Conflict {
  readonly type: string;
  readonly slug: string;
  readonly problem: string;
}

/** A proposal tried on the live structure. */
export interface Tried {
  readonly live: Live;
  readonly tops: readonly string[];
  readonly applied: Applied;
  readonly blockers: readonly Blocker[];
}

/** Operations in words. */
export type Told = Pick<Applied, 'titles' | 'lineage' | 'refused'>;

/** What a table is called where a thing of it is named. */
export const TYPE_OF: Readonly<Record<Table, string>> = {
  organisations: 'Organisation',
  people: 'Person',
  areas: 'Area',
  themes: 'Theme',
  bodies: 'Body',
  memberships: 'Seat',
  links: 'Link',
  priorities: 'Priority',
  meetings: 'Meeting',
  actions: 'Action',
  knownPairs: 'KnownPair',
};

/** Where proposals are tried: the live structure, read once for each version, and what comes of each proposal on it. */
export class ProposalGround {
  readonly #live = new RecentMap<string, Promise<Live | null>>(2);
  readonly #tried = new RecentMap<string, Promise<Tried>>(20);

  constructor(readonly store: Store) {}

  /** The live structure; null when nothing is loaded. */
  async live(): Promise<Live | null> {
    const state = await this.store.structure.state();
    if (state === null) return null;
    return kept(this.#live, `${state.version} ${state.asAt}`, () => this.#read());
  }

  /** The proposal on the live structure: what was approved of it, once it is decided. Null when nothing is loaded. */
  async tried(proposal: Proposal): Promise<Tried | null> {
    const live = await this.live();
    if (live === null) return null;
    const { id, version, content } = proposal;
    const key = `${id} ${version} ${live.state.version}`;
    return kept(this.#tried, key, () => this.tryOn(live, approvedOperations(content), content.day));
  }

  /**
   * Every operation in words: of those that were not approved only what they are called, of the others also what they touch. Once
   * they were applied, as it was then: on the structure without them.
   */
  async told(proposal: Proposal): Promise<Told | null> {
    const { content } = proposal;
    const { operations, day, applied: made } = content;
    const tried = await this.tried(proposal);
    if (tried === null || content.decision === null) return tried?.applied ?? null;
    const { structure } = made === null ? tried.live : takenBack(tried.live.structure, made.changes);
    const approved = made === null ? tried.applied : applyAll(structure, approvedOperations(content), day);
    const { titles } = applyAll(structure, operations, day);
    return { ...approved, titles: { ...titles, ...approved.titles }, refused: made === null ? approved.refused : [] };
  }

  /** Operations on the live structure. */
  async tryOn(live: Live, operations: readonly Operation[], day: Day): Promise<Tried> {
    const tops = (await this.store.structure.tops(day)).map(({ id }) => id);
    const applied = applyAll(live.structure, operations, day);
    const { structure, lineage } = applied;
    return { live, tops, applied, blockers: findBlockers(live.structure, structure, { asOf: day, tops, lineage }) };
  }

  /** Reads until the structure did not change meanwhile. */
  async #read(): Promise<Live | null> {
    for (;;) {
      const state = await this.store.structure.state();
      if (state === null) return null;
      const structure = await this.store.structure.read();
      if ((await this.store.structure.state())?.version === state.version) return { state, structure };
    }
  }
}

async function kept<Value>(map: RecentMap<string, Promise<Value>>, key: string, make: () => Promise<Value>) {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  made.catch(() => map.delete(key));
  return made;
}

/** What operations build on, as it is in this structure. */
export function baseOf({ state, structure }: Live, operations: readonly Operation[]): Base {
  const rows = needsOf(operations).map(({ table, id }) => [`${table} ${id}`, rowText(structure, table, id)] as const);
  return { version: state.version, rows: Object.fromEntries(rows) };
}

/** What a proposal builds on that is no longer as it was. Nothing once it was applied: then it moved because of it. */
export function conflictsOf({ structure }: Live, { content }: Proposal): Conflict[] {
  if (content.applied !== null) return [];
  return needsOf(approvedOperations(content)).flatMap(({ table, id }) => {
    const then = content.base.rows[`${table} ${id}`] ?? null;
    const now = rowText(structure, table, id);
    if (then === now) return [];
    const name = nameIn(now ?? then!) ?? id;
    const what =
      now === null
        ? 'is no longer there'
        : then === null
          ? 'is there now'
          : `says something else: ${differing(then, now)}`;
    return [{ type: TYPE_OF[table], slug: id, problem: `${name} ${what}.` }];
  });
}

/** True when nothing stands in the way but what somebody accepted. */
export function nothingFallsThrough({ blockers }: Tried, { content }: Proposal): boolean {
  return readinessOf(blockers, content.acceptances).ready;
}

function rowText(structure: Structure, table: Table, id: string): string | null {
  const row = (structure[table] as readonly { readonly id: string }[]).find((one) => one.id === id);
  return row === undefined ? null : JSON.stringify(sortedRow(row));
}

function nameIn(text: string): string | null {
  const row = JSON.parse(text) as Record<string, unknown>;
  const name = row['name'] ?? row['title'];
  return typeof name === 'string' ? name : null;
}

function differing(then: string, now: string): string {
  const [a, b] = [then, now].map((text) => JSON.parse(text) as Record<string, unknown>);
  const fields = Object.keys(b!).filter((key) => JSON.stringify(a![key]) !== JSON.stringify(b![key]));
  return fields.map((field) => field.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)).join(', ');
}
