import type { Body, LinkType } from '@remit/structure';
import type { LinkFix } from './link-fix.js';
import { peopleByBody } from './live-view.js';
import type { LiveView } from './live-view.js';

/** A body that another could naturally answer to. */
export interface Candidate {
  readonly id: string;
  readonly fix: LinkFix;
}

/** What a search for somebody to answer to looks things up in. */
export interface Ways {
  /** Those with a line to a body, one step below it. */
  readonly down: ReadonlyMap<string, readonly string[]>;
  /** Bodies that cover an area. */
  readonly byArea: ReadonlyMap<string, readonly string[]>;
}

interface Fit {
  readonly id: string;
  readonly fit: number;
  readonly far: number;
  readonly themes: number;
  readonly people: number;
}

const SHOWN = 3;

/** The three bodies that a body could most naturally answer to: of its place or a larger one, by kind, theme and shared people; never one below it. */
export function candidatesFor(view: LiveView, body: string, ways: Ways): Candidate[] {
  const own = view.bodies.get(body);
  if (!own) return [];
  const below = allBelow(body, ways.down);
  const people = peopleByBody(view);
  const wider = widerThemes(own, view);
  const fits = [...inPlace(own, view, ways)].flatMap(([id, far]) => {
    if (below.has(id)) return [];
    const other = view.bodies.get(id)!;
    const isTop = view.tops.includes(id);
    const fit = fitOf(own, other, far, isTop);
    if (fit === 0 && !isTop) return [];
    const themes = other.themes.filter((theme) => wider.has(theme)).length;
    const natural = fit >= 3 || isTop || themes > 0;
    const shared = [...(people.get(body) ?? [])].filter((person) => people.get(other.id)?.has(person)).length;
    return natural ? [{ id: other.id, fit, far, themes, people: shared }] : [];
  });
  return fits
    .sort(better)
    .slice(0, SHOWN)
    .map((fit) => ({ id: fit.id, fix: linkTo(view, own, fit) }));
}

function better(a: Fit, b: Fit): number {
  return b.fit - a.fit || a.far - b.far || b.themes - a.themes || b.people - a.people || (a.id < b.id ? -1 : 1);
}

/** How natural a kind is as the one to answer to: an LSP for a forum, a block for a group, the top for an LSP. */
function fitOf(own: Body, other: Body, far: number, isTop: boolean): number {
  if (isTop) return own.kind === 'LSP' || own.kind === 'BLOCK' ? 4 : 1;
  if (other.kind === 'LSP' && (own.kind === 'FORUM' || own.kind === 'GROUP' || far > 0)) return 3;
  if (other.kind === 'BLOCK' && ['GROUP', 'BOARD', 'FORUM'].includes(own.kind)) return 2;
  return other.kind === 'BOARD' && own.kind === 'GROUP' ? 1.5 : 0;
}

/** Bodies that cover the body's place or one that it lies in, each with the fewest steps to it. */
function inPlace(own: Body, view: LiveView, { byArea }: Ways): Map<string, number> {
  const found = new Map<string, number>();
  for (const start of own.areas) {
    let area: string | null = start;
    for (let far = 0; far <= 4 && area !== null; far += 1) {
      for (const id of byArea.get(area) ?? []) found.set(id, Math.min(far, found.get(id) ?? far));
      area = view.areas.get(area)?.within ?? null;
    }
  }
  return found;
}

/** The body's themes and all that they are part of. */
function widerThemes(own: Body, view: LiveView): Set<string> {
  const wider = new Set(own.themes);
  for (const theme of wider) {
    const broader = view.broader.get(theme);
    if (broader) wider.add(broader);
  }
  return wider;
}

/** The body and everything with a line to it. */
function allBelow(id: string, down: ReadonlyMap<string, readonly string[]>): Set<string> {
  const below = new Set([id]);
  for (const upper of below) for (const lower of down.get(upper) ?? []) below.add(lower);
  return below;
}

function linkTo(view: LiveView, own: Body, fit: Fit): LinkFix {
  const isTop = view.tops.includes(fit.id);
  const other = view.bodies.get(fit.id)!;
  const type: LinkType =
    own.kind === 'LSP' && isTop ? 'COORDINATES_WITH' : own.kind === 'FORUM' ? 'ADVISES' : 'REPORTS_TO';
  const verb = { COORDINATES_WITH: 'coordinate with', ADVISES: 'advise', REPORTS_TO: 'report to' }[type];
  const because = [
    fit.far === 0 ? 'it works in the same place' : 'it covers the larger place',
    ...(fit.themes > 0 ? ['they share a theme'] : []),
    ...(fit.people > 0 ? [`${fit.people} ${fit.people === 1 ? 'person sits' : 'people sit'} on both`] : []),
  ];
  const sentence = `Let ${own.name} ${verb} ${other.name}: ${because.join(', ')}.`;
  return { operation: 'ADD_LINK', from: own.id, to: fit.id, type, sentence };
}
