import type { Body, Organisation } from '@remit/structure';
import type { LiveView } from './live-view.js';

/** An organisation that would be expected to have a seat on a body. A suggestion, never a finding. */
export interface SeatSuggestion {
  readonly organisation: string;
  readonly body: string;
  readonly strength: number;
  /** Bodies like this one on which it sits, the most alike first. */
  readonly via: readonly string[];
  readonly reasons: readonly string[];
}

/** What each sign counts for; starting values, chosen on generated worlds 7 and 8 with the example watched. */
const WEIGHT = { company: 2, linked: 0.5, theme: 0.3, sector: 0.5, place: 0.3 } as const;
const VIA = 3;

type Sits = ReadonlyMap<string, ReadonlySet<string>>;

interface Grounds {
  readonly view: LiveView;
  /** Organisations with a live seat, by body, and bodies by organisation. */
  readonly on: Sits;
  readonly of: Sits;
  readonly links: Sits;
  readonly themes: Sits;
  /** How often a sector sits on bodies of a kind, by `KIND SECTOR`. */
  readonly habit: ReadonlyMap<string, number>;
}

/** Seats that look as if they were missing, strongest first. */
export function suggestSeats(view: LiveView, most: number): SeatSuggestion[] {
  const suggest = seatSuggester(view);
  return strongestSeats([...view.bodies.keys()].sort().flatMap(suggest), most);
}

/** The strongest of some suggestions. */
export function strongestSeats(suggestions: readonly SeatSuggestion[], most: number): SeatSuggestion[] {
  const name = ({ body, organisation }: SeatSuggestion) => `${body} ${organisation}`;
  return [...suggestions].sort((x, y) => y.strength - x.strength || (name(x) < name(y) ? -1 : 1)).slice(0, most);
}

/** Suggests seats on one body, so that a large structure can be gone through in parts. */
export function seatSuggester(view: LiveView): (body: string) => SeatSuggestion[] {
  const grounds = groundsOf(view);
  return (id) => {
    const body = view.bodies.get(id)!;
    const alike = likeBodies(id, grounds);
    const seated = grounds.on.get(id) ?? new Set<string>();
    return [...grounds.of.keys()]
      .filter((organisation) => !seated.has(organisation))
      .map((organisation) => suggest(view.organisations.get(organisation)!, body, alike, grounds))
      .filter(({ strength }) => strength > 0);
  };
}

function suggest(one: Organisation, body: Body, alike: ReadonlyMap<string, number>, grounds: Grounds): SeatSuggestion {
  const sits = [...grounds.of.get(one.id)!].filter((id) => id !== body.id);
  const reach = placeOf(one, body, grounds.view);
  const shared = sits.map((id) => ({ id, like: alike.get(id) ?? 0 })).filter(({ like }) => like > 0);
  const near = shared.sort((a, b) => b.like - a.like || (a.id < b.id ? -1 : 1));
  const links = grounds.links.get(body.id)!;
  const linked = sits.filter((id) => links.has(id)).length;
  const themes = grounds.themes.get(body.id)!;
  const sameTheme = sits.filter((id) => [...grounds.themes.get(id)!].some((theme) => themes.has(theme))).length;
  const signs = {
    company: near.reduce((sum, { like }) => sum + like, 0),
    linked: links.size === 0 ? 0 : linked / Math.sqrt(links.size),
    theme: sameTheme / Math.sqrt(sits.length + 1),
    sector: grounds.habit.get(`${body.kind} ${one.sector}`) ?? 0,
    place: reach,
  };
  const support = signs.company + signs.linked + signs.theme;
  const strength =
    support === 0
      ? 0
      : Object.entries(signs).reduce((sum, [sign, value]) => sum + WEIGHT[sign as keyof typeof WEIGHT] * value, 0);
  const reasons = [
    ...(near.length > 0 ? ['It sits with much the same partners elsewhere.'] : []),
    ...(linked > 0 ? ['It sits on bodies that this one is linked to.'] : []),
    ...(sameTheme > 0 ? ['It sits on other bodies of the same theme.'] : []),
    ...(signs.sector >= 0.5 ? ['Most bodies of this kind have a seat for its sector.'] : []),
  ];
  return { organisation: one.id, body: body.id, strength, via: near.slice(0, VIA).map(({ id }) => id), reasons };
}

/** How alike the company on other bodies is: shared organisations, each counting less the more seats it has. */
function likeBodies(id: string, { on, of }: Grounds): Map<string, number> {
  const alike = new Map<string, number>();
  const own = on.get(id) ?? new Set<string>();
  for (const organisation of own) {
    const sits = of.get(organisation)!;
    for (const other of sits) if (other !== id) alike.set(other, (alike.get(other) ?? 0) + 1 / sits.size);
  }
  for (const [other, like] of alike) alike.set(other, like / Math.sqrt(own.size * on.get(other)!.size));
  return alike;
}

function groundsOf(view: LiveView): Grounds {
  const on = new Map<string, Set<string>>();
  const of = new Map<string, Set<string>>();
  for (const { body, organisation } of view.seats) {
    if (organisation === null || !view.organisations.has(organisation)) continue;
    add(on, body, organisation);
    add(of, organisation, body);
  }
  const links = new Map([...view.bodies.keys()].map((id) => [id, new Set<string>()]));
  for (const { from, to } of view.links) {
    links.get(from)!.add(to);
    links.get(to)!.add(from);
  }
  const themes = new Map([...view.bodies.values()].map((body) => [body.id, new Set(body.themes)]));
  return { view, on, of, links, themes, habit: habits(view, on) };
}

function habits(view: LiveView, on: Sits): Map<string, number> {
  const kinds = new Map<string, number>();
  const found = new Map<string, number>();
  for (const [id, organisations] of on) {
    const { kind } = view.bodies.get(id)!;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    const sectors = new Set([...organisations].map((one) => view.organisations.get(one)!.sector));
    for (const sector of sectors) found.set(`${kind} ${sector}`, (found.get(`${kind} ${sector}`) ?? 0) + 1);
  }
  return new Map([...found].map(([key, count]) => [key, count / kinds.get(key.split(' ')[0]!)!]));
}

/** 1 in the same place, a half where one lies within the other, 0 where nothing is known, -1 where they have nothing in common. */
function placeOf({ area }: Organisation, { areas }: Body, view: LiveView): number {
  if (area === null || areas.length === 0) return 0;
  if (areas.includes(area)) return 1;
  const around = (start: string) => {
    const all = new Set<string>();
    for (let at: string | null = start; at !== null; at = view.areas.get(at)?.within ?? null) all.add(at);
    return all;
  };
  const mine = around(area);
  return areas.some((other) => mine.has(other) || around(other).has(area)) ? 0.5 : -1;
}

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  map.set(key, (map.get(key) ?? new Set()).add(value));
}
