import { BODY_KINDS, BODY_STATUSES, SECTORS, type Day } from '@remit/structure';
import { FACET_FIELDS, facetedBodies, type BodyFilter, type Faceted, type FacetField } from './body-filter.js';
import type { AreaNode, MapBodyNode, MapSnapshot, ThemeNode } from './map-snapshot.js';

/** One value of a facet, and how many bodies would be shown if only this facet changed to it. */
export interface FacetValue {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}
export interface Facet {
  readonly field: FacetField;
  readonly values: readonly FacetValue[];
}

/** One answer for map, outline and table. */
export interface Explore {
  readonly asOf: Day;
  readonly bodies: readonly MapBodyNode[];
  readonly links: MapSnapshot['links'];
  readonly total: number;
  readonly shown: number;
  readonly facets: () => Facet[];
  readonly areas: readonly AreaNode[];
  readonly themes: readonly ThemeNode[];
  readonly tops: readonly string[];
}

/** Filters the structure of a day. `found` holds the bodies in which the filter's text occurs; null when there is no text. */
export function explore(snapshot: MapSnapshot, filter: BodyFilter, found: ReadonlySet<string> | null): Explore {
  const search = new FacetSearch(snapshot, filter, found);
  const bodies = search.shown();
  const everything = bodies.length === snapshot.bodies.length;
  const slugs = new Set(bodies.map((body) => body.slug));
  const linked = snapshot.links.filter((link) => everything || (slugs.has(link.from) && slugs.has(link.to)));
  return {
    asOf: snapshot.asOf,
    bodies,
    links: linked,
    total: snapshot.bodies.length,
    shown: bodies.length,
    facets: () => FACET_FIELDS.map((field) => ({ field, values: search.values(field) })),
    areas: [...snapshot.areas.values()],
    themes: [...snapshot.themes.values()],
    tops: snapshot.tops,
  };
}

class FacetSearch {
  /** The bodies that have the words, each with the facets that shut it out. */
  readonly #found: readonly (Faceted & { readonly shutBy: readonly FacetField[] })[];
  readonly #all: readonly Faceted[];

  constructor(
    private readonly snapshot: MapSnapshot,
    filter: BodyFilter,
    found: ReadonlySet<string> | null,
  ) {
    this.#all = facetedBodies(snapshot);
    const asked = FACET_FIELDS.flatMap((field) => {
      const values = filter[field] ?? [];
      return values.length === 0 ? [] : [{ field, values: new Set<string>(values) }];
    });
    const shutBy = ({ values: own }: Faceted) =>
      asked.filter(({ field, values }) => !own[field].some((value) => values.has(value))).map(({ field }) => field);
    this.#found = this.#all
      .filter(({ body }) => found === null || found.has(body.slug))
      .map((one) => ({ ...one, shutBy: shutBy(one) }));
  }

  shown(): MapBodyNode[] {
    return this.#found.filter(({ shutBy }) => shutBy.length === 0).map(({ body }) => body);
  }

  values(field: FacetField): FacetValue[] {
    const counts = new Map<string, number>();
    for (const { values } of this.#all) for (const value of values[field]) counts.set(value, 0);
    for (const { values, shutBy } of this.#found) {
      if (shutBy.some((other) => other !== field)) continue;
      for (const value of values[field]) counts.set(value, counts.get(value)! + 1);
    }
    return this.#ordered(field)
      .filter(([value]) => counts.has(value))
      .map(([value, label]) => ({ value, label, count: counts.get(value)! }));
  }

  /** Every value that the facet could have, with its label, in the order in which people read them. */
  #ordered(field: FacetField): (readonly [string, string])[] {
    const words = (list: readonly string[]) => list.map((word) => [word, inWords(word)] as const);
    if (field === 'kinds') return words(BODY_KINDS);
    if (field === 'sectors') return words(SECTORS);
    if (field === 'statuses') return words(BODY_STATUSES);
    if (field === 'findings') return [['OVERLAP', 'Overlap'] as const, ['GAP', 'Gap'] as const];
    const nodes = field === 'themes' ? this.snapshot.themes : this.snapshot.areas;
    return [...nodes.values()].map((node) => [node.slug, node.name] as const);
  }
}

function inWords(word: string): string {
  if (word === 'LSP') return 'Local strategic partnership';
  const text = word.toLowerCase().replaceAll('_', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
