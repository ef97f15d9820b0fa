import type { MapBody, MapLink } from './explore-queries.js';

/** A link as one body sees it. */
export interface Tie {
  id: string;
  type: MapLink['type'];
  out: boolean;
  other: MapBody;
}

/** The links of every shown body, by slug, so that each view lists the same ones. */
export function linkIndex(bodies: readonly MapBody[], links: readonly MapLink[]): ReadonlyMap<string, readonly Tie[]> {
  const bySlug = new Map(bodies.map((body) => [body.slug, body]));
  const ties = new Map<string, Tie[]>(bodies.map(({ slug }) => [slug, []]));
  for (const { id, type, from, to } of links) {
    const source = bySlug.get(from);
    const target = bySlug.get(to);
    if (!source || !target) continue;
    ties.get(from)?.push({ id, type, out: true, other: target });
    ties.get(to)?.push({ id, type, out: false, other: source });
  }
  return ties;
}
