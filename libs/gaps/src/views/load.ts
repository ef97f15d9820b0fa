import type { Body, BodyKind, Membership } from '@remit/structure';
import { wholeOf } from './live-view.js';
import type { LiveView } from './live-view.js';

/** An amount with how sure it is: what is assumed where nothing is recorded, from a low to a high guess. */
export interface Range {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

/** Hours a year that one person, organisation, sector or theme gives to meetings and preparing them. */
export interface LoadRow {
  /** Null for seats without one, such as seats without a name. */
  readonly id: string | null;
  readonly hours: Range;
  readonly pounds: Range | null;
  readonly bodies: readonly string[];
  /** True when some of it is assumed. */
  readonly assumed: boolean;
}

export const LOAD_BY = ['person', 'organisation', 'sector', 'theme'] as const;
export type LoadBy = (typeof LOAD_BY)[number];

/** Hours a year of one body: meetings × (length × seats + preparation by everyone). */
export interface BodyLoad {
  readonly body: string;
  readonly seats: number;
  /** Meetings a year. */
  readonly meetings: Range;
  /** Hours a year that it sits. */
  readonly sitting: Range;
  readonly hours: Range;
  readonly assumed: boolean;
}

/** What a change to the structure does to how load is counted. */
export interface LoadChange {
  /** Where nothing is recorded, the middle of this structure's bodies is taken, so that closing one body does not seem to change others. */
  readonly assumedFrom?: LiveView;
  /** Hours a year that a body will sit longer, by body. */
  readonly longer?: ReadonlyMap<string, Range>;
}

type Amount = 'meetingsPerYear' | 'meetingHours' | 'preparationHours';

/** What a reader wants taken where nothing is recorded; null or left out takes the middle of the body's kind. */
export type LoadAssumptions = Partial<Readonly<Record<Amount, number | null>>>;

/** How load is counted. */
export interface LoadTerms extends LoadChange {
  /** Pounds an hour; null gives no pounds. */
  readonly rate?: number | null;
  readonly assumptions?: LoadAssumptions;
  /** Only these seats, each with its part of its body's hours; all when left out. */
  readonly only?: (seat: Membership) => boolean;
}
const AMOUNTS: readonly Amount[] = ['meetingsPerYear', 'meetingHours', 'preparationHours'];
/** Used where no body of any kind has the amount recorded. */
const LAST_RESORT: Readonly<Record<Amount, Range>> = {
  meetingsPerYear: { low: 2, likely: 4, high: 12 },
  meetingHours: { low: 1, likely: 2, high: 3 },
  preparationHours: { low: 2, likely: 8, high: 20 },
};

/** What every body costs in hours a year. Where an amount is not recorded, the middle of its kind is assumed, from the tenth to the ninetieth of a hundred. */
export function bodyLoads(
  view: LiveView,
  wanted: LoadAssumptions = {},
  { assumedFrom = view, longer }: LoadChange = {},
): Map<string, BodyLoad> {
  const assumptions = assumptionsOf(assumedFrom, wanted);
  const seats = new Map<string, number>();
  for (const { body } of view.seats) seats.set(body, (seats.get(body) ?? 0) + 1);
  return new Map(
    [...view.bodies.values()].map((body) => {
      const count = seats.get(body.id) ?? 0;
      const [meetings, length, preparation] = AMOUNTS.map(
        (amount) => known(body, amount) ?? assumptions(body.kind, amount),
      );
      const more = longer?.get(body.id);
      const sits = (end: keyof Range) => meetings![end] * length![end] + (more?.[end] ?? 0);
      const sitting = ranged(sits);
      const hours = ranged((end) => sits(end) * count + meetings![end] * preparation![end]);
      const assumed = more !== undefined || AMOUNTS.some((amount) => body[amount] === null);
      return [body.id, { body: body.id, seats: count, meetings: meetings!, sitting, hours, assumed }];
    }),
  );
}

/** Who gives how many hours a year, most first. Each seat carries an equal part of its body's hours; the sum over all rows is that over all bodies with seats. */
export function loadBy(view: LiveView, by: LoadBy, terms: LoadTerms = {}): LoadRow[] {
  const { rate = null, assumptions = {}, only = () => true } = terms;
  const rows = new Map<string | null, { hours: Range; bodies: Set<string>; assumed: boolean }>();
  const loads = bodyLoads(view, assumptions, terms);
  for (const seat of view.seats) {
    if (!only(seat)) continue;
    const load = loads.get(seat.body)!;
    const keys = keysOf(view, seat, by);
    for (const key of keys) {
      const row = rows.get(key) ?? { hours: { low: 0, likely: 0, high: 0 }, bodies: new Set(), assumed: false };
      const part = 1 / load.seats / keys.length;
      row.hours = plus(row.hours, load.hours, part);
      row.bodies.add(seat.body);
      row.assumed ||= load.assumed;
      rows.set(key, row);
    }
  }
  return [...rows]
    .map(([id, { hours, bodies, assumed }]) => {
      const pounds = rate === null ? null : plus({ low: 0, likely: 0, high: 0 }, hours, rate);
      return { id, hours, pounds, bodies: [...bodies].sort(), assumed };
    })
    .sort((a, b) => b.hours.likely - a.hours.likely || ((a.id ?? '') < (b.id ?? '') ? -1 : 1));
}

function keysOf(view: LiveView, seat: LiveView['seats'][number], by: LoadBy): (string | null)[] {
  switch (by) {
    case 'person':
      return [seat.person];
    case 'organisation':
      return [seat.organisation === null ? null : wholeOf(view, seat.organisation)];
    case 'sector':
      return [seat.organisation === null ? null : (view.organisations.get(seat.organisation)?.sector ?? null)];
    case 'theme': {
      const themes = view.bodies.get(seat.body)!.themes;
      return themes.length === 0 ? [null] : [...themes];
    }
  }
}

function ranged(at: (end: keyof Range) => number): Range {
  return { low: at('low'), likely: at('likely'), high: at('high') };
}

function known(body: Body, amount: Amount): Range | null {
  const value = body[amount];
  return value === null ? null : { low: value, likely: value, high: value };
}

function assumptionsOf(view: LiveView, wanted: LoadAssumptions): (kind: BodyKind, amount: Amount) => Range {
  const kept = new Map<string, Range>();
  return (kind, amount) => {
    const given = wanted[amount] ?? null;
    if (given !== null) return { low: given, likely: given, high: given };
    const key = `${kind} ${amount}`;
    const range = kept.get(key) ?? spread(view, kind, amount) ?? spread(view, null, amount) ?? LAST_RESORT[amount];
    kept.set(key, range);
    return range;
  };
}

function spread(view: LiveView, kind: BodyKind | null, amount: Amount): Range | null {
  const values = [...view.bodies.values()]
    .filter((body) => kind === null || body.kind === kind)
    .flatMap((body) => body[amount] ?? [])
    .sort((a, b) => a - b);
  if (values.length === 0) return null;
  const at = (share: number) => values[Math.round(share * (values.length - 1))]!;
  return { low: at(0.1), likely: at(0.5), high: at(0.9) };
}

function plus(sum: Range, more: Range, times: number): Range {
  return {
    low: sum.low + more.low * times,
    likely: sum.likely + more.likely * times,
    high: sum.high + more.high * times,
  };
}
