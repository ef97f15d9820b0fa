import type { Structure, PartialDate } from './structure.js';
import type { BodyStatus } from './vocabulary.js';

/** A whole day, `2010-03-05`. Compares correctly as a string. */
export type Day = string;

const PARTIAL = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;
const ALWAYS: Day = '0001-01-01';
const NEVER: Day = '9999-12-31';

/** True for `2010`, `2010-03` and `2010-03-05` when that day exists in the calendar. */
export function isPartialDate(text: string): boolean {
  const parts = PARTIAL.exec(text);
  if (!parts || parts[1] === '0000') return false;
  return parts[3] === undefined || isoDay(+parts[1]!, +parts[2]! - 1, +parts[3]) === text;
}

/** The first day that a recorded date covers. */
export function firstDay(date: PartialDate): Day {
  return `${date}-01-01`.slice(0, 10);
}

/** The day after the last day that a recorded date covers: `2010` gives `2011-01-01`, `2010-03` gives `2010-04-01`. */
export function dayAfter(date: PartialDate): Day {
  const [year, month, day] = date.split('-').map(Number) as [number, number?, number?];
  if (month === undefined) return isoDay(year + 1, 0, 1);
  if (day === undefined) return isoDay(year, month, 1);
  return isoDay(year, month - 1, day + 1);
}

/** Half-open days between which something counts: `from <= day < to`. Never null. */
export interface LiveWindow {
  readonly liveFrom: Day;
  readonly liveTo: Day;
}

/**
 * The derived window of a body, seat, link or priority. PROPOSED never lives; CLOSED without an end has ended; otherwise dates decide.
 * The one function that writes both dates, so that every writer agrees.
 */
export function liveWindow(
  validFrom: PartialDate | null,
  validTo: PartialDate | null,
  status: BodyStatus | null = null,
): LiveWindow {
  const liveFrom = status === 'PROPOSED' ? NEVER : validFrom === null ? ALWAYS : firstDay(validFrom);
  const closed = status === 'CLOSED' && validTo === null;
  return { liveFrom, liveTo: closed ? ALWAYS : validTo === null ? NEVER : dayAfter(validTo) };
}

/** True when something with this window counts on this day. */
export function isLive(window: LiveWindow, asOf: Day): boolean {
  return window.liveFrom <= asOf && asOf < window.liveTo;
}

/**
 * The day a structure speaks of: the newest day it reports as having happened (a meeting or a completed action).
 * Null when it reports none; the caller then says which day it takes.
 */
export function reportedAsOf(structure: Pick<Structure, 'meetings' | 'actions'>): Day | null {
  const days = [
    ...structure.meetings.map((meeting) => firstDay(meeting.date)),
    ...structure.actions.flatMap((action) => (action.completed === null ? [] : [firstDay(action.completed)])),
  ];
  return days.reduce<Day | null>((newest, day) => (newest === null || day > newest ? day : newest), null);
}

function isoDay(year: number, monthIndex: number, day: number): Day {
  const date = new Date(0);
  date.setUTCFullYear(year, monthIndex, day); // Date.UTC reads years below 100 as 19xx
  return date.getUTCFullYear() > 9999 ? NEVER : date.toISOString().slice(0, 10); // 9999-12-31 is how some write "no end"
}
