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
const WEIGHT = {
  neighbours: 0.3,
  theme: 0.4,
  place: 0.7,
  people: 1.2,
  parent: 0.7,
  noLine: 1.2,
  siblings: 1.3,
  likeness: 1,
} as const;
/** What the same theme counts for where the places have nothing in common. */
const ELSEWHERE = 0.2;

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
  const grounds: Grounds = { view, links, likeness, signs, upward: upwardOf(view) };
  return (id) => {
    const a = signs.get(id)!;
    return [...signs.values()]
      .filter((b) => id < b.body.id && !links.get(id)!.has(b.body.id))
      .map((b) => suggest(a, b, grounds))
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
  readonly signs: ReadonlyMap<string, Signs>;
  /** Bodies that report to or advise another. */
  readonly upward: ReadonlySet<string>;
}

function suggest(one: Signs, other: Signs, grounds: Grounds): LinkSuggestion {
  const { view, links, likeness } = grounds;
  const [a, b] = [one.body, other.body];
  const via = [...links.get(a.id)!].filter((id) => links.get(b.id)!.has(id)).sort();
  const neighbours = via.reduce((sum, id) => sum + 1 / links.get(id)!.size, 0);
  const theme = overlap(one.themes, other.themes);
  const shared = overlap(one.people, other.people);
  const place = placeOf(a, b, view);
  const parent = fitsAsParent(a, b) && place > 0;
  const lower = rankOf(a) > rankOf(b) ? a : b;
  const near = place > 0 || via.length > 0 || shared > 0;
  const siblings = near ? Math.max(likeItsLinks(one, other, grounds), likeItsLinks(other, one, grounds)) : 0;
  const alike = likeness(a.id, b.id) ?? 0;
  const signs = {
    neighbours,
    theme: near ? theme : ELSEWHERE * theme,
    place: theme > 0 || shared > 0 ? place : 0,
    people: shared,
    parent: parent && theme > 0 ? 1 : 0,
    noLine: parent && !grounds.upward.has(lower.id) ? 1 : 0,
    siblings,
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
    ...(siblings >= 0.5 ? ['Bodies much like the one are linked to the other.'] : []),
    ...(signs.noLine > 0 ? ['The one has no line up, and the other is of the kind that it would report to.'] : []),
    ...(shared > 0 ? ['The same people sit on both.'] : []),
    ...(alike >= 0.7 ? ['Their remits are alike.'] : []),
  ];
  return { a: a.id, b: b.id, strength, via, reasons };
}

/** How like the most alike of a body's neighbours is to another of the same kind: bodies that are alike have the same links. */
function likeItsLinks(one: Signs, other: Signs, { view, links, signs }: Grounds): number {
  let most = 0;
  for (const id of links.get(other.body.id)!) {
    const sibling = signs.get(id);
    if (!sibling || sibling === one || sibling.body.kind !== one.body.kind) continue;
    const like = (overlap(one.themes, sibling.themes) + placeOf(one.body, sibling.body, view)) / 2;
    most = Math.max(most, like);
  }
  return most;
}

function upwardOf(view: LiveView): Set<string> {
  return new Set(view.links.filter(({ type }) => type === 'REPORTS_TO' || type === 'ADVISES').map(({ from }) => from));
}

/** The one is of a kind that the other would report to. */
function fitsAsParent(a: Body, b: Body): boolean {
  return Math.abs(rankOf(a) - rankOf(b)) === 1;
}

function rankOf({ kind }: Body): number {
  return { BOARD: 0, BLOCK: 1, LSP: 1, FORUM: 2, GROUP: 2 }[kind];
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
