import { listIn } from '../list-in.js';
import type { LinkFix } from './link-fix.js';
import type { LiveView } from './live-view.js';
import { candidatesFor, type Ways } from './to-whom.js';

/** One entry of the smallest set of fixes: a body, or a circle of bodies, that no line leads out of. */
export interface SmallestFix {
  readonly bodies: readonly string[];
  /** How many bodies get a line when this one does, itself included. */
  readonly reconnects: number;
  /** The links to add in this order, the most natural way first; none when nobody fits. */
  readonly ways: readonly (readonly LinkFix[])[];
}

/** A line is reporting or advising upward; the last step may be coordinating with a top. */
export function upward(view: LiveView, added: readonly LinkFix[] = []): Map<string, string[]> {
  const up = new Map<string, string[]>();
  const add = (from: string, to: string) => listIn(up, from).push(to);
  for (const { from, to, type } of [...view.links, ...added]) {
    if (type === 'REPORTS_TO' || type === 'ADVISES') add(from, to);
    if (type === 'COORDINATES_WITH' && view.tops.includes(to)) add(from, to);
    if (type === 'COORDINATES_WITH' && view.tops.includes(from)) add(to, from);
  }
  return up;
}

/** Bodies with a line to a top, the tops among them. `without` is taken away first, as in a break test. */
export function reached(view: LiveView, added: readonly LinkFix[] = [], without: string | null = null): Set<string> {
  const down = turned(upward(view, added));
  const found = new Set(view.tops.filter((top) => top !== without));
  for (const body of found) for (const below of down.get(body) ?? []) if (below !== without) found.add(below);
  return found;
}

/** Bodies without a line to a top, by id. */
export function unreached(view: LiveView): string[] {
  const found = reached(view);
  return [...view.bodies.keys()].filter((id) => !found.has(id)).sort();
}

/**
 * The fewest links that give every body a line: one for each body, or circle of bodies, that no line leads out of. Each needs at least
 * one link and one each is enough. Those that reconnect most come first.
 */
export function smallestFixes(view: LiveView): SmallestFix[] {
  const { up } = waysIn(view);
  const lost = unreached(view);
  const above = new Map(lost.map((id) => [id, allAbove(id, up)]));
  const closed = lost.filter((id) => [...above.get(id)!].every((upper) => above.get(upper)?.has(id)));
  const heads = closed.filter((id) => [...above.get(id)!].every((upper) => id <= upper));
  return heads
    .map((id) => ({
      bodies: [...above.get(id)!].sort(),
      reconnects: lost.reduce((sum, other) => sum + (above.get(other)!.has(id) ? 1 : 0), 0),
      ways: waysUp(view, id),
    }))
    .sort((a, b) => b.reconnects - a.reconnects || (a.bodies[0]! < b.bodies[0]! ? -1 : 1));
}

/** Up to three ways to give a body without a line one: one link each, or two when the natural parent has no line itself. */
export function waysUp(view: LiveView, body: string): LinkFix[][] {
  const { found, ways } = waysIn(view);
  return candidatesFor(view, body, ways).flatMap((candidate) => {
    const link = candidate.fix;
    if (found.has(candidate.id)) return [[link]];
    const onward = candidatesFor(view, candidate.id, ways).find((next) => found.has(next.id));
    return onward ? [[onward.fix, link]] : [];
  });
}

interface Kept {
  readonly up: ReadonlyMap<string, readonly string[]>;
  readonly found: ReadonlySet<string>;
  readonly ways: Ways;
}

const kept = new WeakMap<LiveView, Kept>();

/** What every search for a way needs, worked out once for a view. */
function waysIn(view: LiveView): Kept {
  const known = kept.get(view);
  if (known) return known;
  const up = upward(view);
  const byArea = new Map<string, string[]>();
  for (const { id, areas } of view.bodies.values()) for (const area of areas) listIn(byArea, area).push(id);
  const fresh: Kept = { up, found: reached(view), ways: { down: turned(up), byArea } };
  kept.set(view, fresh);
  return fresh;
}

function turned(up: ReadonlyMap<string, readonly string[]>): Map<string, string[]> {
  const down = new Map<string, string[]>();
  for (const [from, uppers] of up) for (const to of uppers) listIn(down, to).push(from);
  return down;
}

/** The body and everything it can reach upward. */
function allAbove(id: string, up: ReadonlyMap<string, readonly string[]>): Set<string> {
  const found = new Set([id]);
  for (const body of found) for (const upper of up.get(body) ?? []) found.add(upper);
  return found;
}
