import type { LinkType } from '@remit/structure';
import type { LiveView } from './live-view.js';

/** One step of a line: a body, and the link that leads from it to the next; null on the last. */
export interface Hop {
  readonly body: string;
  readonly link: LinkType | null;
}

interface Lower {
  readonly body: string;
  readonly link: LinkType;
}

const kept = new WeakMap<LiveView, ReadonlyMap<string, readonly Hop[]>>();

/** The shortest line of every body that has one up to a top body, by body. Worked out once for a view. */
export function linesToTop(view: LiveView): ReadonlyMap<string, readonly Hop[]> {
  const known = kept.get(view) ?? linesTo(view, view.tops);
  kept.set(view, known);
  return known;
}

/** The shortest line from one body up to another, or to any top body when none is named; null when there is none. */
export function lineOf(view: LiveView, from: string, to: string | null = null): readonly Hop[] | null {
  const lines = to === null ? linesToTop(view) : linesTo(view, [to]);
  return lines.get(from) ?? null;
}

/** Bodies whose line to the top passes through this one, by id. */
export function reliesOn(view: LiveView, body: string): string[] {
  return [...linesToTop(view)]
    .filter(([id, hops]) => id !== body && hops.some((hop) => hop.body === body))
    .map(([id]) => id)
    .sort();
}

/**
 * Shortest lines to any of these bodies: reporting or advising upward, and as the last step also coordinating with a top. Of lines
 * equally short the one whose next body comes first by id is taken, so that the same structure always shows the same lines.
 */
function linesTo(view: LiveView, targets: readonly string[]): Map<string, Hop[]> {
  const lines = new Map<string, Hop[]>(targets.map((id) => [id, [{ body: id, link: null }]]));
  const below = lowerBodies(view);
  const beside = coordinatingWithTops(view);
  let reached = [...lines.keys()];
  for (let steps = 0; reached.length > 0; steps += 1) {
    const next = new Map<string, Hop[]>();
    for (const upper of reached.sort()) {
      const lower = [...(below.get(upper) ?? []), ...(steps === 0 ? (beside.get(upper) ?? []) : [])];
      for (const { body, link } of lower) {
        if (!lines.has(body) && !next.has(body)) next.set(body, [{ body, link }, ...lines.get(upper)!]);
      }
    }
    for (const [body, line] of next) lines.set(body, line);
    reached = [...next.keys()];
  }
  return lines;
}

/** For each body those that report to it or advise it, reporting first. */
function lowerBodies(view: LiveView): Map<string, Lower[]> {
  const below = new Map<string, Lower[]>();
  for (const type of ['REPORTS_TO', 'ADVISES'] as const) {
    for (const link of view.links) if (link.type === type) add(below, link.to, { body: link.from, link: type });
  }
  return below;
}

function coordinatingWithTops(view: LiveView): Map<string, Lower[]> {
  const beside = new Map<string, Lower[]>();
  for (const { from, to, type: link } of view.links) {
    if (link !== 'COORDINATES_WITH') continue;
    if (view.tops.includes(to)) add(beside, to, { body: from, link });
    if (view.tops.includes(from)) add(beside, from, { body: to, link });
  }
  return beside;
}

function add(map: Map<string, Lower[]>, key: string, value: Lower): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
