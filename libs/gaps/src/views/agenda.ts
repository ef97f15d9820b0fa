import type { Day, Meeting } from '@remit/structure';
import type { LiveView } from './live-view.js';
import { isSeatOf, partnerOf, type PartnerKind } from './partner-name.js';

/** The rule of local government: so many clear working days between the papers and the meeting. */
export const CLEAR_DAYS = 5;
const QUARTERS = 8;
const DECIDES = new Set(['DECIDES', 'COMMISSIONS']);

/** What the meetings of some bodies were like over a time. */
export interface AgendaFigures {
  readonly meetings: number;
  /** Agenda items, of meetings that recorded them. */
  readonly items: number;
  readonly itemsPerMeeting: number | null;
  /** Of the items, those at bodies that decide or commission; the others are for information, advice or coordination. */
  readonly decidingItems: number;
  /** Of the items, those at bodies that the partner chairs; null when no partner was asked about. */
  readonly chairedItems: number | null;
  /** Minutes for one item, where the length of the meeting is recorded too. */
  readonly minutesPerItem: number | null;
  /** Meetings that recorded when their papers went out. */
  readonly withPapers: number;
  /** Of these, with fewer than five clear working days. */
  readonly late: number;
  /** The middle of the clear working days. */
  readonly clearDays: number | null;
}

/** One quarter of a year, `2009-10-01` to `2009-12-31`. */
export interface AgendaQuarter extends AgendaFigures {
  readonly from: Day;
  readonly to: Day;
}

/** Whose agenda it is: the twelve months up to the day, and how it went quarter by quarter. */
export interface Agenda extends AgendaFigures {
  readonly from: Day;
  readonly trend: readonly AgendaQuarter[];
  /** Items by the partner that chairs the body; shares sum to one. Null is for bodies without a chair, or a chair without a partner. */
  readonly byChair: readonly { readonly id: string | null; readonly items: number; readonly share: number }[];
  /** The meetings with the shortest notice first. */
  readonly lateMeetings: readonly { readonly body: string; readonly date: Day; readonly clearDays: number }[];
}

/** Looks at meetings of all bodies, or of those that a partner sits on. */
export function agendaOf(view: LiveView, kind: PartnerKind, slug: string | null = null): Agenda {
  const partner = slug === null ? null : { kind, id: slug };
  const bodies =
    partner === null
      ? new Set(view.bodies.keys())
      : new Set(view.seats.filter(isSeatOf(view, partner)).map((seat) => seat.body));
  const chairs = chairsOf(view, kind);
  const chaired = (body: string) => (partner === null ? null : partShare(chairs.get(body), partner.id));
  const meetings = view.structure.meetings.filter(
    ({ body, date }) => date.length === 10 && date <= view.asOf && bodies.has(body),
  );
  const from = yearBefore(view.asOf);
  const recent = meetings.filter(({ date }) => date > from);
  const figures = (some: readonly Meeting[]) => figuresOf(view, some, chaired);
  const trend = quartersUpTo(view.asOf)
    .map((span) => ({ ...span, ...figures(meetings.filter(({ date }) => span.from <= date && date <= span.to)) }))
    .filter(({ meetings: count }) => count > 0);
  return { ...figures(recent), from, trend, byChair: byChair(recent, chairs), lateMeetings: latest(recent) };
}

/** Weekdays that lie between two days; bank holidays are not known and count as weekdays. */
export function clearWorkingDays(issued: Day, met: Day): number {
  let clear = 0;
  const day = new Date(`${issued}T00:00:00Z`);
  const end = Date.parse(`${met}T00:00:00Z`);
  for (day.setUTCDate(day.getUTCDate() + 1); day.getTime() < end; day.setUTCDate(day.getUTCDate() + 1)) {
    if (day.getUTCDay() % 6 !== 0) clear += 1;
  }
  return clear;
}

function figuresOf(
  view: LiveView,
  meetings: readonly Meeting[],
  chaired: (body: string) => number | null,
): AgendaFigures {
  const counted = meetings.filter(({ agendaItems }) => agendaItems !== null);
  const sum = (of: (meeting: Meeting) => number) => counted.reduce((total, meeting) => total + of(meeting), 0);
  const items = sum(({ agendaItems }) => agendaItems!);
  const decides = (body: string) => view.bodies.get(body)!.functions.some((what) => DECIDES.has(what));
  const timed = counted.filter(
    ({ body, agendaItems }) => agendaItems! > 0 && view.bodies.get(body)!.meetingHours !== null,
  );
  const hours = timed.reduce((total, { body }) => total + view.bodies.get(body)!.meetingHours!, 0);
  const timedItems = timed.reduce((total, { agendaItems }) => total + agendaItems!, 0);
  const clear = noticeOf(meetings)
    .map(({ clearDays }) => clearDays)
    .sort((a, b) => a - b);
  return {
    meetings: meetings.length,
    items,
    itemsPerMeeting: counted.length === 0 ? null : items / counted.length,
    decidingItems: sum(({ body, agendaItems }) => (decides(body) ? agendaItems! : 0)),
    chairedItems: chaired('') === null ? null : sum(({ body, agendaItems }) => agendaItems! * chaired(body)!),
    minutesPerItem: timedItems === 0 ? null : (60 * hours) / timedItems,
    withPapers: clear.length,
    late: clear.filter((days) => days < CLEAR_DAYS).length,
    clearDays: clear.length === 0 ? null : clear[Math.floor((clear.length - 1) / 2)]!,
  };
}

function noticeOf(meetings: readonly Meeting[]): { body: string; date: Day; clearDays: number }[] {
  return meetings.flatMap(({ body, date, papersIssued }) =>
    papersIssued?.length === 10 ? [{ body, date, clearDays: clearWorkingDays(papersIssued, date) }] : [],
  );
}

function latest(meetings: readonly Meeting[]) {
  return noticeOf(meetings)
    .filter(({ clearDays }) => clearDays < CLEAR_DAYS)
    .sort(
      (a, b) => a.clearDays - b.clearDays || (a.date > b.date ? -1 : a.date < b.date ? 1 : a.body < b.body ? -1 : 1),
    );
}

/** The partners in the chair of each body, one entry a chair. */
function chairsOf(view: LiveView, kind: PartnerKind): Map<string, (string | null)[]> {
  const chairs = new Map<string, (string | null)[]>();
  for (const { body, role, organisation } of view.seats) {
    if (role === 'CHAIR') chairs.set(body, [...(chairs.get(body) ?? []), partnerOf(view, organisation, kind)]);
  }
  return chairs;
}

function partShare(chairs: readonly (string | null)[] = [], partner: string | null = null): number {
  return chairs.length === 0 ? 0 : chairs.filter((one) => one === partner).length / chairs.length;
}

function byChair(meetings: readonly Meeting[], chairs: ReadonlyMap<string, readonly (string | null)[]>) {
  const items = new Map<string | null, number>();
  for (const { body, agendaItems } of meetings) {
    const own = chairs.get(body) ?? [null];
    for (const id of own) items.set(id, (items.get(id) ?? 0) + (agendaItems ?? 0) / own.length);
  }
  const all = [...items.values()].reduce((sum, count) => sum + count, 0);
  return [...items]
    .filter(([, count]) => count > 0)
    .map(([id, count]) => ({ id, items: count, share: count / all }))
    .sort((a, b) => b.items - a.items || ((a.id ?? '') < (b.id ?? '') ? -1 : 1));
}

function yearBefore(day: Day): Day {
  return `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}${day.slice(4)}`;
}

/** The last quarters, oldest first, the last of them the one that the day lies in. */
function quartersUpTo(day: Day): { from: Day; to: Day }[] {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  const first = Math.floor((month - 1) / 3) * 3;
  const iso = (months: number, date: number) => new Date(Date.UTC(year, months, date)).toISOString().slice(0, 10);
  return Array.from({ length: QUARTERS }, (_none, index) => first - 3 * (QUARTERS - 1 - index)).map((start) => ({
    from: iso(start, 1),
    to: iso(start + 3, 0),
  }));
}
