import { PlaceNames, terms, withoutGenericEnds } from '@remit/language';
import { dayAfter, firstDay, type Action, type Body, type Day, type Structure } from '@remit/structure';
import type { BodyList } from '../projection/bodies.js';
import { numberUnits, type UnitDraft, type Units } from '../text/units.js';

/** Business this old no longer says what a body does. */
const MONTHS = 24;
/** A body's newest titles; what it did before says no more. */
const MOST_TITLES = 40;
/** "Quarterly meeting" says nothing. */
const FEWEST_WORDS = 2;
/** A first word of this many bodies' titles is a way of speaking. */
const SEVERAL = 3;

interface Title {
  readonly day: Day;
  readonly written: string;
  /** Without names. */
  readonly about: string;
}

/** Agendas as units, and what was found to be mere ways of speaking. */
export interface Agendas {
  readonly units: Units;
  /** First words of titles of several bodies: "Agree", "Publish". They say how, not what about. */
  readonly openings: ReadonlySet<string>;
}

/**
 * What each body's meetings are about: titles of its meetings and of its actions in the two years up to the day, each once.
 * The body's own name and places are left out: those are compared elsewhere.
 */
export function readAgendas(structure: Structure, list: BodyList): Agendas {
  const own = titlesOf(structure, list, list.bodies.keys());
  const openings = commonOpenings([...own.values()]);
  return { units: numberUnits([...own.values()].map((found) => draftsOf(found, openings))), openings };
}

/** What some bodies' meetings are about, read anew; `structure` need hold the business of those bodies alone. */
export function agendaDraftsAgain(
  { openings }: Agendas,
  structure: Structure,
  list: BodyList,
  bodies: Iterable<number>,
): Map<number, UnitDraft[]> {
  const own = titlesOf(structure, list, bodies);
  return new Map([...own].map(([body, titles]) => [body, draftsOf(titles, openings)]));
}

function titlesOf(structure: Structure, list: BodyList, bodies: Iterable<number>): Map<number, Title[]> {
  const titles = new Map([...bodies].map((body) => [body, [] as Title[]]));
  const since = monthsBefore(list.asOf, MONTHS);
  const add = (body: string, day: Day, text: string) =>
    titles.get(list.index.get(body) ?? -1)?.push({ day, written: text, about: text });
  for (const { body, date, title } of structure.meetings) {
    const day = firstDay(date);
    if (title !== null && dayAfter(date) > since && day <= list.asOf) add(body, day, title);
  }
  for (const action of structure.actions) {
    const day = dayOf(action, list.asOf);
    if (day !== null && day > since) add(action.body, day, action.title);
  }
  const places = new PlaceNames(structure.areas.map((area) => area.name));
  return new Map([...titles].map(([body, found]) => [body, withoutNames(found, list.bodies[body]!, places)]));
}

function withoutNames(titles: readonly Title[], { name, shortName }: Body, places: PlaceNames): Title[] {
  const own = new PlaceNames(shortName === null ? [name] : [name, shortName]);
  return titles.map((title) => ({ ...title, about: places.mask(own.mask(title.written)).trim() }));
}

/** Found by counting. */
function commonOpenings(titles: readonly (readonly Title[])[]): ReadonlySet<string> {
  const bodies = new Map<string, number>();
  for (const own of titles) {
    for (const word of new Set(own.map(({ about }) => openingOf(about)))) bodies.set(word, (bodies.get(word) ?? 0) + 1);
  }
  return new Set([...bodies].flatMap(([word, count]) => (count >= SEVERAL ? [word] : [])));
}

function openingOf(text: string): string {
  return text.split(/\s+/, 1)[0]!.toLowerCase();
}

/** The newest day on which an action is known to have been business; null where it came later. */
function dayOf({ meetingDate, completed, due }: Action, asOf: Day): Day | null {
  if (meetingDate !== null && firstDay(meetingDate) > asOf) return null;
  const days = [meetingDate, completed, due].flatMap((date) => (date === null ? [] : [firstDay(date)]));
  return days.reduce((newest, day) => (day > newest ? day : newest), days[0] ?? asOf);
}

function draftsOf(titles: readonly Title[], common: ReadonlySet<string>): UnitDraft[] {
  const newest = [...titles].sort((x, y) => compare(y.day, x.day) || compare(x.written, y.written));
  const drafts = new Map<string, UnitDraft>();
  for (const { about, written } of newest) {
    const text = withoutGenericEnds(common.has(openingOf(about)) ? about.replace(/^\S+\s*/, '') : about);
    if (drafts.size >= MOST_TITLES) break;
    if (terms(text).length >= FEWEST_WORDS && !drafts.has(text)) drafts.set(text, { text, written, isName: false });
  }
  return [...drafts.values()].sort((x, y) => compare(x.text, y.text));
}

function compare(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0;
}

function monthsBefore(day: Day, months: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() - months);
  return date.toISOString().slice(0, 10);
}
