import type { Body } from '@remit/structure';
import type { Links } from '../computations/cut-points.js';
import { peopleByBody } from './live-view.js';
import type { LiveView } from './live-view.js';
import { linksOfView } from './network.js';

/** Two bodies that would be expected to have a link. A suggestion, never a finding. */
export interface LinkSuggestion {
  readonly a: string;
  readonly b: string;
  readonly strength: number;
  /** Bodies that both are linked to. */
  readonly via: readonly string[];
  readonly reasons: readonly string[];
}

/** How alike two remits are, from 0 to 1; null when it is not known. */
export type Likeness = (a: string, b: string) => number | null;

/** What each sign counts for. Starting values: shared neighbours alone find few links in a structure that is nearly a tree. */
const WEIGHT = { neighbours: 1, theme: 0.8, place: 0.5, people: 0.6, parent: 0.7, likeness: 1 } as const;

/** Pairs without a link that look as if they had one, strongest first. */
export function suggestLinks(view: LiveView, most: number, likeness: Likeness = () => null): LinkSuggestion[] {
  const suggest = linkSuggester(view, likeness);
  return strongest([...view.bodies.keys()].sort().flatMap(suggest), most);
}

/** The strongest of some suggestions. */
export function strongest(suggestions: readonly LinkSuggestion[], most: number): LinkSuggestion[] {
  return [...suggestions].sort((x, y) => y.strength - x.strength || (x.a + x.b < y.a + y.b ? -1 : 1)).slice(0, most);
}

/** Suggests links of one body with those that come after it by id, so that a large structure can be gone through in parts. */
export function linkSuggester(view: LiveView, likeness: Likeness = () => null): (body: string) => LinkSuggestion[] {
  const links = linksOfView(view);
  const people = peopleByBody(view);
  const signs = new Map(
    [...view.bodies.values()].map((body) => [
      body.id,
      { body, themes: widerThemes(body, view), people: people.get(body.id) ?? new Set<string>() },
    ]),
  );
  return (id) => {
    const a = signs.get(id)!;
    return [...signs.values()]
      .filter((b) => id < b.body.id && !links.get(id)!.has(b.body.id))
      .map((b) => suggest(a, b, { view, links, likeness }))
      .filter(({ strength }) => strength > 0);
  };
}

interface Signs {
  readonly body: Body;
  readonly themes: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
}

interface Grounds {
  readonly view: LiveView;
  readonly links: Links;
  readonly likeness: Likeness;
}

function suggest(one: Signs, other: Signs, { view, links, likeness }: Grounds): LinkSuggestion {
  const [a, b] = [one.body, other.body];
  const via = [...links.get(a.id)!].filter((id) => links.get(b.id)!.has(id)).sort();
  const neighbours = via.reduce((sum, id) => sum + 1 / links.get(id)!.size, 0);
  const theme = overlap(one.themes, other.themes);
  const shared = overlap(one.people, other.people);
  const place = placeOf(a, b, view);
  const parent = fitsAsParent(a, b) && theme > 0 && place > 0 ? 1 : 0;
  const alike = likeness(a.id, b.id) ?? 0;
  const signs = {
    neighbours,
    theme,
    place: theme > 0 || shared > 0 ? place : 0,
    people: shared,
    parent,
    likeness: alike,
  };
  const strength = Object.entries(signs).reduce(
    (sum, [sign, value]) => sum + WEIGHT[sign as keyof typeof WEIGHT] * value,
    0,
  );
  const reasons = [
    ...(via.length > 0 ? ['They are linked to the same bodies.'] : []),
    ...(theme > 0 ? ['They work on the same themes.'] : []),
    ...(place > 0 ? ['They work in the same place.'] : []),
    ...(shared > 0 ? ['The same people sit on both.'] : []),
    ...(alike >= 0.7 ? ['Their remits are alike.'] : []),
  ];
  return { a: a.id, b: b.id, strength, via, reasons };
}

/** The one is of a kind that the other would report to. */
function fitsAsParent(a: Body, b: Body): boolean {
  const rank = { BOARD: 0, BLOCK: 1, LSP: 1, FORUM: 2, GROUP: 2 };
  return Math.abs(rank[a.kind] - rank[b.kind]) === 1;
}

/** 1 for the same place, a half for a place within the other's. */
function placeOf(a: Body, b: Body, view: LiveView): number {
  if (a.areas.some((area) => b.areas.includes(area))) return 1;
  const within = (inner: Body, outer: Body) =>
    inner.areas.some((area) => outer.areas.includes(view.areas.get(area)?.within ?? ''));
  return within(a, b) || within(b, a) ? 0.5 : 0;
}

function widerThemes(body: Body, view: LiveView): Set<string> {
  return new Set(body.themes.flatMap((theme) => [theme, view.broader.get(theme) ?? theme]));
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((one) => b.has(one)).length;
  return shared === 0 ? 0 : shared / Math.sqrt(a.size * b.size);
}
