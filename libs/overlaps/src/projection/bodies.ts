import { firstDay, dayAfter, isLive, type Body, type Day, type Structure } from '@remit/structure';

/** The bodies that can be compared on a day, in the order of their ids. */
export interface BodyList {
  readonly asOf: Day;
  readonly bodies: readonly Body[];
  readonly index: ReadonlyMap<string, number>;
  /** 1 for bodies that live or are proposed; 0 for those that have ended, which can only have a successor. */
  readonly current: Uint8Array;
  readonly currentCount: number;
  readonly from: readonly Day[];
  readonly to: readonly Day[];
}

const ALWAYS: Day = '0001-01-01';
const NEVER: Day = '9999-12-31';

/** Chooses who is compared: bodies not yet formed on the day are left out, unless proposed. Input order does not matter. */
export function listBodies(structure: Structure, asOf: Day): BodyList {
  const begun = (body: Body) =>
    body.status === 'PROPOSED' || body.validFrom === null || firstDay(body.validFrom) <= asOf;
  const bodies = structure.bodies.filter(begun).sort((a, b) => (a.id < b.id ? -1 : 1));
  const from = bodies.map((body) => (body.validFrom === null ? ALWAYS : firstDay(body.validFrom)));
  const to = bodies.map((body) => endOf(body));
  const current = Uint8Array.from(bodies, (body, i) => (to[i]! > asOf || body.status === 'PROPOSED' ? 1 : 0));
  return {
    asOf,
    bodies,
    index: new Map(bodies.map((body, position) => [body.id, position])),
    current,
    currentCount: current.reduce((sum, one) => sum + one, 0),
    from,
    to,
  };
}

/** The day after a body's last; a body closed on an unknown day has no days left. */
function endOf(body: Body): Day {
  if (body.validTo !== null) return dayAfter(body.validTo);
  return body.status === 'CLOSED' ? ALWAYS : NEVER;
}

/** True when both can have worked on the same day. */
export function windowsMeet(list: BodyList, a: number, b: number): boolean {
  return list.from[a]! < list.to[b]! && list.from[b]! < list.to[a]!;
}

/** The day on which a body's seats and lines are read: today, the day a proposed body starts, or an ended body's last day. */
export function readingDay(list: BodyList, body: number): Day {
  if (list.current[body] === 1) return list.from[body]! > list.asOf ? list.from[body]! : list.asOf;
  const end = list.to[body]!;
  return end === ALWAYS ? list.asOf : dayBefore(end);
}

/** True when something recorded for a body counts on the day that the body is read. */
export function countsFor(
  list: BodyList,
  body: number,
  dated: { readonly validFrom: string | null; readonly validTo: string | null },
): boolean {
  const day = readingDay(list, body);
  const unknownEnd = list.to[body] === ALWAYS && dated.validTo !== null;
  const liveFrom = dated.validFrom === null ? ALWAYS : firstDay(dated.validFrom);
  const liveTo = dated.validTo === null || unknownEnd ? NEVER : dayAfter(dated.validTo);
  return isLive({ liveFrom, liveTo }, day);
}

function dayBefore(day: Day): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}
