import type { LiveView } from '@remit/gaps';
import { isLive, liveWindow, type Structure } from '@remit/structure';
import { Random } from '../generate/random.js';

/** A structure with a fifth of its links hidden, and which they were. */
export interface Hidden {
  readonly structure: Structure;
  /** Pairs of bodies as `a b`, the smaller id first. */
  readonly pairs: ReadonlySet<string>;
}

/** Hides a fifth of the pairs of bodies that have a live link; every link between two of them goes. */
export function hideLinks(view: LiveView, seed: number, share = 0.2): Hidden {
  const { structure, asOf } = view;
  const pairs = [
    ...new Set(view.links.filter(({ from, to }) => from !== to).map(({ from, to }) => pairOf(from, to))),
  ].sort();
  const random = new Random(seed);
  const order = pairs.map((pair) => ({ pair, at: random.next() })).sort((a, b) => a.at - b.at);
  const hidden = new Set(order.slice(0, Math.round(share * pairs.length)).map(({ pair }) => pair));
  const links = structure.links.filter(
    (link) => !isLive(liveWindow(link.validFrom, link.validTo), asOf) || !hidden.has(pairOf(link.from, link.to)),
  );
  return { structure: { ...structure, links }, pairs: hidden };
}

/** Two bodies as one word, whichever comes first. */
export function pairOf(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
