import { TOP_MIN } from '@remit/gaps';
import { SECTORS, type Body, type Day } from '@remit/structure';
import type { Database } from '../connection/database.js';
import { toDate } from '../connection/values.js';
import { without } from '../connection/without.js';
import { allEach, oneEach, unmarked } from './in-order.js';
import { shortestLines } from './lines-to-top.js';
import { allAreas, allThemes, readWholeStructure } from './read-structure.js';
import { readCounts, readState } from './state.js';
import * as queries from './structure-queries.js';
import type { BodyPriority, BodyRecord, Named, PersonHours, StructureReader, TopBody } from './structure-reader.js';

/** Reads the structure from this database. */
export function structureReader(database: Database): StructureReader {
  const bodies = async (ids: readonly string[], asOf: Day) =>
    oneEach(ids, (await queries.bodiesById(database, { ids, asOf: toDate(asOf) })).map(bodyRecord), (row) => row.id);
  const people = async (ids: readonly string[]) =>
    oneEach(ids, (await queries.peopleById(database, { ids, organisations: [] })).map(unmarked), (row) => row.id);
  const organisations = async (ids: readonly string[]) =>
    oneEach(ids, await queries.organisationsById(database, { ids }), (row) => row.id);
  return {
    state: async () => (await readState(database, {}))[0] ?? null,
    read: () => readWholeStructure(database),
    counts: async () => (await readCounts(database, {}))[0]!,
    list: async (table) => (await queries.readNames[table](database, {})).sort(byName),
    bodies,
    body: async (id, asOf) => (await bodies([id], asOf))[0]!,
    people,
    person: async (id) => (await people([id]))[0]!,
    organisations,
    organisation: async (id) => (await organisations([id]))[0]!,
    areas: async (ids) => oneEach(ids, await queries.areasById(database, { ids }), (row) => row.id),
    themes: async (ids) => oneEach(ids, await queries.themesById(database, { ids }), (row) => row.id),
    allAreas: () => allAreas(database, {}),
    allThemes: () => allThemes(database, {}),
    ...seats(database),
    ...business(database),
    ...map(database),
  };
}

function seats(database: Database) {
  const read = (of: Partial<queries.SeatsOf>, asOf: Day) =>
    queries.membershipsOf(database, {
      seats: [],
      bodies: [],
      people: [],
      organisations: [],
      ...of,
      asOf: toDate(asOf),
    });
  return {
    memberships: async (ids, asOf) => oneEach(ids, (await read({ seats: ids }, asOf)).map(unmarked), (row) => row.id),
    membershipsOfBodies: async (ids, asOf) => allEach(ids, await read({ bodies: ids }, asOf), unmarked),
    membershipsOfPeople: async (ids, asOf) => allEach(ids, await read({ people: ids }, asOf), unmarked),
    membershipsOfOrganisations: async (ids, asOf) => allEach(ids, await read({ organisations: ids }, asOf), unmarked),
    peopleOfOrganisations: async (ids) =>
      allEach(ids, await queries.peopleById(database, { ids: [], organisations: ids }), unmarked),
    personHours: async (ids, asOf) => {
      const rows = (await queries.hoursOf(database, { ids, asOf: toDate(asOf) })).map(
        (row) => [row.wanted, row] as const,
      );
      const found = new Map(rows);
      return ids.map((id) => hours(found.get(id)));
    },
  } satisfies Partial<StructureReader>;
}

function business(database: Database) {
  const none = { ids: [], bodies: [] };
  const actions = (of: Partial<queries.ActionsOf>, asOf: Day) =>
    queries.actionsOf(database, { ...none, owners: [], ...of, asOf: toDate(asOf) });
  return {
    linksFrom: async (ids, asOf) =>
      allEach(ids, await queries.linksOf(database, { from: ids, to: [], asOf: toDate(asOf) }), unmarked),
    linksTo: async (ids, asOf) =>
      allEach(ids, await queries.linksOf(database, { from: [], to: ids, asOf: toDate(asOf) }), unmarked),
    priorities: async (ids) =>
      oneEach(
        ids,
        (await queries.prioritiesOf(database, { ...none, ids })).map((row) => bodyPriority(row).priority),
        (row) => row.id,
      ),
    prioritiesOfBodies: async (ids) =>
      allEach(ids, await queries.prioritiesOf(database, { ...none, bodies: ids }), bodyPriority),
    meetings: async (ids) =>
      oneEach(ids, (await queries.meetingsOf(database, { ...none, ids })).map(unmarked), (row) => row.id),
    meetingsOfBodies: async (ids) =>
      allEach(ids, await queries.meetingsOf(database, { ...none, bodies: ids }), unmarked),
    actions: async (ids, asOf) => oneEach(ids, (await actions({ ids }, asOf)).map(unmarked), (row) => row.id),
    actionsOfBodies: async (ids, asOf) => allEach(ids, await actions({ bodies: ids }, asOf), unmarked),
    actionsOfOwners: async (ids, asOf) => allEach(ids, await actions({ owners: ids }, asOf), unmarked),
  } satisfies Partial<StructureReader>;
}

function map(database: Database) {
  const mapLinks = (asOf: Day) => queries.readMapLinks(database, { asOf: toDate(asOf) });
  return {
    mapBodies: async (asOf) => {
      const rows = await queries.readMapBodies(database, { asOf: toDate(asOf) });
      return rows
        .map((row) => ({
          ...row,
          seats: row.live ? row.seats : 0,
          sectors: row.live ? SECTORS.filter((sector) => row.sectors.includes(sector)) : [],
        }))
        .sort(byName);
    },
    mapLinks,
    tops: async (asOf) => {
      const find = (topMin: number): Promise<TopBody[]> => queries.readTops(database, { asOf: toDate(asOf), topMin });
      const tops = await find(TOP_MIN);
      return tops.length > 0 ? tops : (await find(1)).slice(0, 1);
    },
    linesToTop: async (tops, asOf) => shortestLines(await mapLinks(asOf), tops),
  } satisfies Partial<StructureReader>;
}

function bodyRecord(row: Body & { live: boolean; seats: number }): BodyRecord {
  const seats = row.live ? row.seats : 0;
  const { meetingsPerYear, meetingHours, preparationHours } = row;
  const known = meetingsPerYear !== null && meetingHours !== null && preparationHours !== null;
  return { ...row, seats, hoursPerYear: known ? meetingsPerYear * (meetingHours * seats + preparationHours) : null };
}

function bodyPriority(row: Awaited<ReturnType<typeof queries.prioritiesOf>>[number]): BodyPriority {
  return { part: row.part ?? 'SET_BY', priority: without(row, 'wanted', 'part') };
}

function hours(row: PersonHours | undefined): PersonHours {
  return { bodies: row?.bodies ?? 0, inMeetings: row?.inMeetings ?? 0, withPreparation: row?.withPreparation ?? 0 };
}

const names = new Intl.Collator('en', { numeric: true });
function byName(a: Named, b: Named): number {
  return names.compare(a.name, b.name) || (a.id < b.id ? -1 : 1);
}
