import type { OverlapEngine } from '../engine.js';
import { forShared, postings, sharedItems, sizeOf } from '../projection/sparse.js';

/** Two bodies in which the same people meet on the same subjects. */
export interface SameRoom {
  readonly a: string;
  readonly b: string;
  readonly sharedPeople: readonly string[];
  readonly sharedThemes: readonly string[];
  /** Hours a year that the shared people spend in the one of the two that takes less of their time. */
  readonly hours: number;
  /** False where meetings or their length were not recorded for one of the two, so that the usual ones were taken. */
  readonly recorded: boolean;
}

const FEWEST = 2;

/** Same people, different heading: pairs of bodies by the hours that people who sit on both spend in the smaller of them. */
export function sameRooms({ projection }: OverlapEngine, most = 10): SameRoom[] {
  const { list, people, hours } = projection;
  const counts = sharedCounts(projection, list.bodies.length);
  const rooms = [...counts].flatMap(([key, shared]): SameRoom[] => {
    const a = Math.floor(key / list.bodies.length);
    const b = key % list.bodies.length;
    const themes = shared < FEWEST ? [] : fullThemes(projection, a, b);
    if (themes.length === 0) return [];
    const perSeat = (body: number) => hours.yearly[body]! / Math.max(1, hours.seats[body]!);
    return [
      {
        a: list.bodies[a]!.id,
        b: list.bodies[b]!.id,
        sharedPeople: sharedItems(people.rows, a, b).map((item) => people.ids[item]!),
        sharedThemes: themes,
        hours: shared * Math.min(perSeat(a), perSeat(b)),
        recorded: hours.recorded[a] === 1 && hours.recorded[b] === 1,
      },
    ];
  });
  return rooms.sort((x, y) => y.hours - x.hours || (`${x.a} ${x.b}` < `${y.a} ${y.b}` ? -1 : 1)).slice(0, most);
}

type Projection = OverlapEngine['projection'];

/** How many people each two current bodies share, by `a * size + b`. */
function sharedCounts({ list, people }: Projection, size: number): Map<number, number> {
  const counts = new Map<number, number>();
  const seats = postings(people.rows, people.ids.length);
  for (let person = 0; person < people.ids.length; person += 1) {
    if (sizeOf(seats, person) < 2) continue;
    const bodies = [...seats.item.subarray(seats.start[person], seats.start[person + 1])].filter(
      (body) => list.current[body] === 1,
    );
    bodies.forEach((a, at) => {
      for (const b of bodies.slice(at + 1)) counts.set(a * size + b, (counts.get(a * size + b) ?? 0) + 1);
    });
  }
  return counts;
}

/** Themes that both name themselves, not only something broader. */
function fullThemes({ themes }: Projection, a: number, b: number): string[] {
  const shared: string[] = [];
  forShared(themes.rows, a, b, (theme, atA, atB) => {
    if (themes.rows.weight[atA] === 1 && themes.rows.weight[atB] === 1) shared.push(themes.ids[theme]!);
  });
  return shared;
}
