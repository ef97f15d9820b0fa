import neo4j from 'neo4j-driver';
import { dayAfter, firstDay, type Day, type PartialDate } from '@remit/structure';

/** A calendar day as the database keeps it. Text would compare to nothing and hide rows without a warning. */
export type DriverDate = ReturnType<typeof toDate>;

const days = new Map<Day, InstanceType<typeof neo4j.types.Date>>();
const MOST_DAYS_KEPT = 50_000;

/** A day such as `2010-03-05` as the database keeps it. */
export function toDate(day: Day): InstanceType<typeof neo4j.types.Date> {
  const known = days.get(day);
  if (known !== undefined) return known;
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (parts === null) throw new Error('A day is written as YYYY-MM-DD.');
  const date = new neo4j.types.Date(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  if (days.size >= MOST_DAYS_KEPT) days.clear();
  days.set(day, date);
  return date;
}

/** The first day of what was recorded, or null. */
export function firstDate(date: PartialDate | null): DriverDate | null {
  return date === null ? null : toDate(firstDay(date));
}

/** The last day of what was recorded, or null: `2010` gives 31 December 2010. */
export function lastDate(date: PartialDate | null): DriverDate | null {
  return date === null ? null : toDate(dayBefore(dayAfter(date)));
}

/** Whole numbers go to the database as integers: a LIMIT or a count is none otherwise. Only outermost values are looked at. */
export function toParameters(parameters: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(parameters);
  if (!entries.some(([, value]) => Number.isSafeInteger(value))) return parameters;
  return Object.fromEntries(
    entries.map(([name, value]) => [name, Number.isSafeInteger(value) ? neo4j.int(value as number) : value]),
  );
}

/** A value as the database gives it, as plain JavaScript: whole numbers, ISO dates, lists and maps. */
export function toPlain(value: unknown): unknown {
  if (value === null || value === undefined || typeof value !== 'object') return value ?? null;
  if (Array.isArray(value)) return value.map(toPlain);
  if (neo4j.isInt(value)) return value.toNumber();
  if (neo4j.isDuration(value)) return durationText(value);
  if (isTemporal(value)) return value.toString();
  if (neo4j.isNode(value) || neo4j.isRelationship(value)) return toPlain(value.properties);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toPlain(inner)]));
}

/** ISO 8601. The driver writes one year as `P1YT`. */
function durationText(duration: InstanceType<typeof neo4j.types.Duration>): string {
  return duration.toString().replace(/T$/, '');
}

function isTemporal(value: object): value is InstanceType<typeof neo4j.types.DateTime> {
  return (
    neo4j.isDate(value) ||
    neo4j.isDateTime(value) ||
    neo4j.isLocalDateTime(value) ||
    neo4j.isLocalTime(value) ||
    neo4j.isTime(value)
  );
}

function dayBefore(day: Day): Day {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const time = new Date(0);
  time.setUTCFullYear(year, month - 1, date - 1);
  return time.toISOString().slice(0, 10);
}
