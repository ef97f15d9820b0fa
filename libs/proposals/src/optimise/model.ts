import { bodyLoads, type LiveView } from '@remit/gaps';
import type { Body, BodyKind, Membership } from '@remit/structure';
import type { OptimiserSettings } from './settings.js';

/** Two bodies that look alike, as the analysis of overlaps says. */
export interface LikePair {
  readonly a: string;
  readonly b: string;
  readonly class: string;
  readonly probability: number;
  /** How alike the remits are, 0 to 1; null takes a half. */
  readonly likeness: number | null;
}

/** One body may be absorbed by another; what that counts for in hours a year, term by term. */
export interface Candidate {
  readonly body: string;
  readonly into: string;
  readonly kind: BodyKind;
  readonly hoursSaved: number;
  readonly businessKept: number;
  readonly likeness: number;
  readonly fitLoss: number;
  readonly voiceLoss: number;
  /** Seats that would be new on the other body. */
  readonly seats: readonly string[];
  readonly gain: number;
}

/** Everything that is optimised, in plain numbers. */
export interface Model {
  readonly candidates: readonly Candidate[];
  /** Bodies that may be joined with each other, both ways: `a b`. */
  readonly alike: ReadonlySet<string>;
  /** Hours a year of one more seat, by body. */
  readonly seatHours: ReadonlyMap<string, number>;
  /** How many seats may still be added, by body. */
  readonly room: ReadonlyMap<string, number>;
  /** Live bodies by kind. */
  readonly bodies: ReadonlyMap<string, Body>;
  /** Pairs that were left out, by reason. */
  readonly ruledOut: Readonly<Record<string, number>>;
}

const CLASSES = ['DUPLICATION', 'OVERLAP', 'NESTED'];
const TIER: Readonly<Record<BodyKind, number>> = { BOARD: 3, LSP: 3, BLOCK: 2, FORUM: 1, GROUP: 1 };

/** Works out which body could be absorbed by which, and what for. */
export function buildModel(view: LiveView, pairs: readonly LikePair[], settings: OptimiserSettings): Model {
  const loads = bodyLoads(view);
  const seats = new Map([...view.bodies.keys()].map((id) => [id, [] as Membership[]]));
  for (const seat of view.seats) seats.get(seat.body)!.push(seat);
  const ruledOut: Record<string, number> = {};
  const alike = new Set<string>();
  const candidates: Candidate[] = [];
  const apart = new Set(settings.apart.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  for (const pair of pairs) {
    if (!CLASSES.includes(pair.class) || pair.probability < settings.minProbability || apart.has(`${pair.a} ${pair.b}`))
      continue;
    if (!view.bodies.has(pair.a) || !view.bodies.has(pair.b) || pair.a === pair.b) continue;
    alike.add(`${pair.a} ${pair.b}`).add(`${pair.b} ${pair.a}`);
    for (const [body, into] of [
      [pair.a, pair.b],
      [pair.b, pair.a],
    ] as const) {
      const why = whyNot(view, view.bodies.get(body)!, view.bodies.get(into)!, settings);
      if (why === null) candidates.push(candidateOf({ view, loads, seats, settings }, pair, body, into));
      else ruledOut[why] = (ruledOut[why] ?? 0) + 1;
    }
  }
  const seatHours = new Map([...loads.values()].map((load) => [load.body, load.sitting.likely]));
  const room = new Map([...seats].map(([id, own]) => [id, Math.max(0, settings.seatCap - own.length)]));
  return { candidates, alike, seatHours, room, bodies: view.bodies, ruledOut };
}

/** Why a body may not be absorbed by another; null when it may. */
function whyNot(view: LiveView, body: Body, into: Body, settings: OptimiserSettings): string | null {
  if (body.statutory === true) return 'the body is statutory';
  if (settings.protect.includes(body.id)) return 'the body is protected';
  if (view.tops.includes(body.id)) return 'the body is a top body';
  if (TIER[into.kind] < TIER[body.kind]) return 'the other body is of a lower tier';
  if (reportsTo(view, into.id, body.id)) return 'the other body reports to it';
  if (scrutinisesIt(body, into) || scrutinisesIt(into, body)) return 'one scrutinises what the other does';
  if (!settings.allowWidening && !body.areas.every((area) => covers(view, into, area)))
    return 'the other body does not cover its places';
  return null;
}

function scrutinisesIt(a: Body, b: Body): boolean {
  const does = b.functions.some((one) => one === 'DECIDES' || one === 'DELIVERS' || one === 'COMMISSIONS');
  return a.functions.includes('SCRUTINISES') && !b.functions.includes('SCRUTINISES') && does;
}

function covers(view: LiveView, body: Body, area: string): boolean {
  const seen = new Set<string>();
  for (let id: string | null = area; id !== null && !seen.has(id); id = view.areas.get(id)?.within ?? null) {
    if (body.areas.includes(id)) return true;
    seen.add(id);
  }
  return false;
}

function reportsTo(view: LiveView, from: string, to: string): boolean {
  const found = new Set([from]);
  for (const id of found)
    for (const link of view.links) if (link.type === 'REPORTS_TO' && link.from === id) found.add(link.to);
  return found.has(to);
}

interface Ground {
  readonly view: LiveView;
  readonly loads: ReturnType<typeof bodyLoads>;
  readonly seats: ReadonlyMap<string, readonly Membership[]>;
  readonly settings: OptimiserSettings;
}

const seatKey = ({ person, organisation }: Membership) => `${person ?? ''} ${organisation ?? ''}`;

function candidateOf({ view, loads, seats, settings }: Ground, pair: LikePair, body: string, into: string): Candidate {
  const { weights } = settings;
  const hoursSaved = loads.get(body)!.hours.likely;
  const there = new Set(seats.get(into)!.map(seatKey));
  const fresh = [...new Set(seats.get(body)!.map(seatKey))].filter((key) => !there.has(key));
  const businessKept = weights.business * loads.get(body)!.sitting.likely * seats.get(into)!.length;
  const likeness = weights.likeness * pair.probability;
  const fitLoss = weights.fit * (1 - (pair.likeness ?? 0.5)) * hoursSaved;
  const voiceLoss = weights.voice * lostChairs(view, body);
  const gain = hoursSaved - businessKept + likeness - fitLoss - voiceLoss;
  return {
    body,
    into,
    kind: view.bodies.get(body)!.kind,
    hoursSaved,
    businessKept,
    likeness,
    fitLoss,
    voiceLoss,
    seats: fresh,
    gain,
  };
}

/** How many sectors would lose their only chair or vice chair on a theme of the body. */
function lostChairs(view: LiveView, body: string): number {
  const leads = view.seats.filter(({ role }) => role === 'CHAIR' || role === 'VICE_CHAIR');
  const sector = (seat: Membership) =>
    seat.organisation === null ? null : (view.organisations.get(seat.organisation)?.sector ?? null);
  const elsewhere = new Set(
    leads
      .filter((seat) => seat.body !== body)
      .flatMap((seat) => view.bodies.get(seat.body)!.themes.map((theme) => `${sector(seat)} ${theme}`)),
  );
  const own = leads.filter((seat) => seat.body === body && sector(seat) !== null);
  return new Set(
    own
      .flatMap((seat) => view.bodies.get(body)!.themes.map((theme) => `${sector(seat)} ${theme}`))
      .filter((key) => !elsewhere.has(key)),
  ).size;
}
