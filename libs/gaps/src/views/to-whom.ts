import type { Body, LinkType } from '@remit/structure';
import type { LinkFix } from './link-fix.js';
import { peopleByBody } from './live-view.js';
import type { LiveView } from './live-view.js';

/** A body that another could naturally answer to. */
export interface Candidate {
  readonly id: string;
  readonly fix: LinkFix;
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
export function candidatesFor(view: LiveView, body: string, up: ReadonlyMap<string, readonly string[]>): Candidate[] {
  const own = view.bodies.get(body);
  if (!own) return [];
  const below = allBelow(body, up);
  const people = peopleByBody(view);
  const fits = [...view.bodies.values()].flatMap((other) => {
    const far = distance(own, other, view);
    if (other.id === body || below.has(other.id) || far === null) return [];
    const themes = sharedThemes(own, other, view);
    const fit = fitOf(own, other, far, view.tops.includes(other.id));
    const natural = fit >= 3 || view.tops.includes(other.id) || (fit > 0 && themes > 0);
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

/** Steps from the body's place to the other's; null when the other covers none that its place lies in. */
function distance(own: Body, other: Body, view: LiveView): number | null {
  const steps = own.areas.flatMap((start) => {
    let area: string | null = start;
    for (let far = 0; far <= 4 && area !== null; far += 1) {
      if (other.areas.includes(area)) return [far];
      area = view.areas.get(area)?.within ?? null;
    }
    return [];
  });
  return steps.length === 0 ? null : Math.min(...steps);
}

function sharedThemes(own: Body, other: Body, view: LiveView): number {
  const wider = new Set(own.themes);
  for (const theme of wider) {
    const broader = view.broader.get(theme);
    if (broader) wider.add(broader);
  }
  return other.themes.filter((theme) => wider.has(theme)).length;
}

function allBelow(id: string, up: ReadonlyMap<string, readonly string[]>): Set<string> {
  const below = new Set([id]);
  let size = 0;
  while (size !== below.size) {
    size = below.size;
    for (const [from, uppers] of up) if (uppers.some((to) => below.has(to))) below.add(from);
  }
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
