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
  const links = linksOfView(view);
  const people = peopleByBody(view);
  const bodies = [...view.bodies.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const found: LinkSuggestion[] = [];
  bodies.forEach((a, index) => {
    for (const b of bodies.slice(index + 1)) {
      if (links.get(a.id)!.has(b.id)) continue;
      const suggestion = suggest(a, b, { view, links, people, likeness });
      if (suggestion.strength > 0) found.push(suggestion);
    }
  });
  return found.sort((x, y) => y.strength - x.strength || (x.a + x.b < y.a + y.b ? -1 : 1)).slice(0, most);
}

interface Grounds {
  readonly view: LiveView;
  readonly links: Links;
  readonly people: ReadonlyMap<string, ReadonlySet<string>>;
  readonly likeness: Likeness;
}

function suggest(a: Body, b: Body, { view, links, people, likeness }: Grounds): LinkSuggestion {
  const via = [...links.get(a.id)!].filter((id) => links.get(b.id)!.has(id)).sort();
  const neighbours = via.reduce((sum, id) => sum + 1 / links.get(id)!.size, 0);
  const theme = overlap(widerThemes(a, view), widerThemes(b, view));
  const shared = overlap(people.get(a.id) ?? new Set(), people.get(b.id) ?? new Set());
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
