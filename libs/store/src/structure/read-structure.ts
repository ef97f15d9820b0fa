import {
  EMPTY_STRUCTURE,
  type Action,
  type Area,
  type Body,
  type KnownPair,
  type Link,
  type Meeting,
  type Membership,
  type Organisation,
  type Person,
  type Priority,
  type Structure,
  type Table,
  type Theme,
} from '@remit/structure';
import { TIME_LIMIT, type Database } from '../connection/database.js';
import { defineRead } from '../query/define-query.js';
import type { Runner } from '../query/runner.js';
import { readState } from './state.js';

type None = Record<string, never>;

/** Every area, for the map. */
export const allAreas = defineRead<None, Area>('structure/all-areas.cypher');
/** Every theme, for the map. */
export const allThemes = defineRead<None, Theme>('structure/all-themes.cypher');

/** One query a table; a row is already what the structure holds. */
const tables = {
  organisations: defineRead<None, Organisation>('structure/all-organisations.cypher'),
  people: defineRead<None, Person>('structure/all-people.cypher'),
  areas: allAreas,
  themes: allThemes,
  bodies: defineRead<None, Body>('structure/all-bodies.cypher'),
  memberships: defineRead<None, Membership>('structure/all-memberships.cypher'),
  links: defineRead<None, Link>('structure/all-links.cypher'),
  priorities: defineRead<None, Priority>('structure/all-priorities.cypher'),
  meetings: defineRead<None, Meeting>('structure/all-meetings.cypher'),
  actions: defineRead<None, Action>('structure/all-actions.cypher'),
  knownPairs: defineRead<None, KnownPair>('structure/all-known-pairs.cypher'),
} satisfies { [T in Table]: unknown };

/** How often a reading may be disturbed by a change before we give up. */
const ATTEMPTS = 5;

/**
 * Reads the whole structure. The database commits between two queries of one transaction, so the version is read before and
 * after: when it moved, the reading is done again rather than handed out as a mixture.
 */
export async function readWholeStructure(database: Database): Promise<Structure> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const structure = await database.read(readUndisturbed, TIME_LIMIT.whole);
    if (structure !== null) return structure;
  }
  throw new Error(
    `The structure changed ${ATTEMPTS} times while it was being read. Try again when no import is running.`,
  );
}

async function readUndisturbed(runner: Runner): Promise<Structure | null> {
  const before = await versionNow(runner);
  const reading: Partial<Record<Table, readonly { readonly id: string }[]>> = {};
  for (const table of Object.keys(tables) as Table[]) {
    reading[table] = (await tables[table](runner, {})).sort(byId);
  }
  if ((await versionNow(runner)) !== before) return null;
  return { ...EMPTY_STRUCTURE, ...reading } as Structure;
}

async function versionNow(runner: Runner): Promise<number> {
  return (await readState(runner, {}))[0]?.version ?? 0;
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
