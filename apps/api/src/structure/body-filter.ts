import type { BodyKind, BodyStatus, Sector } from '@remit/structure';
import { badInput } from '../endpoint/bad-input.js';
import type { MapBodyNode, MapSnapshot } from './map-snapshot.js';

export type FindingKind = 'OVERLAP' | 'GAP';

/** What to show of the structure. Values inside one field are alternatives; fields narrow each other. */
export interface BodyFilter {
  readonly text?: string | null;
  /** Slugs: only these bodies. */
  readonly bodies?: readonly string[] | null;
  readonly kinds?: readonly BodyKind[] | null;
  readonly themes?: readonly string[] | null;
  readonly areas?: readonly string[] | null;
  readonly sectors?: readonly Sector[] | null;
  readonly statuses?: readonly BodyStatus[] | null;
  readonly findings?: readonly FindingKind[] | null;
}

/** The facets, by the name of the filter's field. */
export const FACET_FIELDS = ['kinds', 'themes', 'areas', 'sectors', 'statuses', 'findings'] as const;
export type FacetField = (typeof FACET_FIELDS)[number];

const MOST_VALUES = 200;
const MOST_BODIES = 2_000;
const LONGEST_TEXT = 200;

/** A body with its values in each facet. A narrow theme or a small area also counts as each larger one. */
export interface Faceted {
  readonly body: MapBodyNode;
  readonly values: Readonly<Record<FacetField, readonly string[]>>;
}

const known = new WeakMap<MapSnapshot, readonly Faceted[]>();

/** The bodies of a day with their facets, worked out once for each snapshot. */
export function facetedBodies(snapshot: MapSnapshot): readonly Faceted[] {
  const kept = known.get(snapshot);
  if (kept !== undefined) return kept;
  const themes = upward(snapshot.themes, (theme) => theme.broader);
  const areas = upward(snapshot.areas, (area) => area.within);
  const faceted = snapshot.bodies.map((body) => ({
    body,
    values: {
      kinds: [body.kind],
      themes: union(body.themes, themes),
      areas: union(body.areas, areas),
      sectors: body.sectors,
      statuses: body.status === null ? [] : [body.status],
      findings: [...(body.overlapCount > 0 ? ['OVERLAP'] : []), ...(body.gapCount > 0 ? ['GAP'] : [])],
    },
  }));
  known.set(snapshot, faceted);
  return faceted;
}

/** Refuses a filter that nobody would write by hand. */
export function checkFilter(filter: BodyFilter): void {
  if ((filter.text ?? '').length > LONGEST_TEXT) throw badInput(`"text" may have at most ${LONGEST_TEXT} letters.`);
  if ((filter.bodies ?? []).length > MOST_BODIES) throw badInput(`"bodies" may have at most ${MOST_BODIES} values.`);
  for (const field of FACET_FIELDS) {
    if ((filter[field] ?? []).length > MOST_VALUES)
      throw badInput(`"${field}" may have at most ${MOST_VALUES} values.`);
  }
}

/** Each id with itself and everything above it. A ring ends where it began. */
function upward<Node extends { readonly slug: string }>(
  nodes: ReadonlyMap<string, Node>,
  above: (node: Node) => Node | null,
): Map<string, readonly string[]> {
  return new Map(
    [...nodes.values()].map((node) => {
      const line: string[] = [];
      for (let at: Node | null = node; at !== null && !line.includes(at.slug); at = above(at)) line.push(at.slug);
      return [node.slug, line];
    }),
  );
}

function union(slugs: readonly string[], lines: ReadonlyMap<string, readonly string[]>): readonly string[] {
  if (slugs.length === 1) return lines.get(slugs[0]!) ?? slugs;
  return [...new Set(slugs.flatMap((slug) => lines.get(slug) ?? [slug]))];
}
