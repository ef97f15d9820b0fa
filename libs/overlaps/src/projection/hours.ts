import type { BodyKind, Structure } from '@remit/structure';
import { countsFor, type BodyList } from './bodies.js';

/** Hours a year that members spend on each body. */
export interface Hours {
  /** As recorded, or with the median of bodies of the kind where a number is missing. */
  readonly yearly: Float64Array;
  /** 1 where every number was recorded. */
  readonly recorded: Uint8Array;
  readonly seats: Int32Array;
  /** What bodies of a kind usually have. */
  readonly usual: (kind: BodyKind, figure: Figure | 'seats') => number;
}

type Figure = 'meetingsPerYear' | 'meetingHours' | 'preparationHours';
const FIGURES: readonly Figure[] = ['meetingsPerYear', 'meetingHours', 'preparationHours'];
/** What is assumed where no body records a figure. */
const ORDINARY = { meetingsPerYear: 4, meetingHours: 2, preparationHours: 8, seats: 12 } as const;

/** meetings x (hours of a meeting x seats + preparation of the meeting), for each body. */
export function readHours(structure: Structure, list: BodyList): Hours {
  const seats = new Int32Array(list.bodies.length);
  countSeats(structure, list, seats);
  return hoursOf(list, seats, usualFigures(list, seats));
}

/** The same with some bodies read anew, whose seats alone `structure` need hold; what is usual stays. */
export function readHoursAgain(before: Hours, structure: Structure, list: BodyList, bodies: Iterable<number>): Hours {
  const seats = before.seats.slice();
  for (const body of bodies) seats[body] = 0;
  countSeats(structure, list, seats);
  return hoursOf(list, seats, before.usual);
}

function countSeats(structure: Structure, list: BodyList, seats: Int32Array): void {
  for (const seat of structure.memberships) {
    const body = list.index.get(seat.body);
    if (body !== undefined && countsFor(list, body, seat)) seats[body]! += 1;
  }
}

function hoursOf(list: BodyList, seats: Int32Array, usual: Hours['usual']): Hours {
  const recorded = Uint8Array.from(list.bodies, (body, i) =>
    seats[i]! > 0 && body.meetingsPerYear !== null && body.meetingHours !== null ? 1 : 0,
  );
  const yearly = Float64Array.from(list.bodies, (body, i) => {
    const figure = (name: Figure) => body[name] ?? usual(body.kind, name);
    const members = seats[i]! > 0 ? seats[i]! : usual(body.kind, 'seats');
    return figure('meetingsPerYear') * (figure('meetingHours') * members + figure('preparationHours'));
  });
  return { yearly, recorded, seats, usual };
}

function usualFigures(list: BodyList, seats: Int32Array): (kind: BodyKind, figure: Figure | 'seats') => number {
  const values = new Map<string, number[]>();
  const add = (key: string, value: number | null) => {
    if (value === null) return;
    if (!values.has(key)) values.set(key, []);
    values.get(key)!.push(value);
  };
  list.bodies.forEach((body, i) => {
    for (const figure of FIGURES) add(`${body.kind} ${figure}`, body[figure]);
    if (seats[i]! > 0) add(`${body.kind} seats`, seats[i]!);
  });
  const known = new Map([...values].map(([key, found]) => [key, median(found)]));
  return (kind, figure) => known.get(`${kind} ${figure}`) ?? ORDINARY[figure];
}

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  if (sorted.length === 0) return null;
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
