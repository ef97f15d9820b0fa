import type { Area, BodyKind, BodyStatus, Day, Sector, Theme } from '@remit/structure';
import type { FindingCount, LineStep, MapBody, MapLink, Store } from '@remit/store';
import { globalId } from '../endpoint/global-id.js';

/** An area or theme as GraphQL shows it, with the larger one as an object and not as an id. */
export interface AreaNode extends Omit<Area, 'within' | 'id'> {
  readonly id: string;
  readonly slug: string;
  within: AreaNode | null;
}
export interface ThemeNode extends Omit<Theme, 'broader' | 'id'> {
  readonly id: string;
  readonly slug: string;
  broader: ThemeNode | null;
}

/** A body on the map, made of plain values: with 2,000 of them every function called for a field would be felt. */
export interface MapBodyNode {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly shortName: string | null;
  readonly kind: BodyKind;
  readonly subtype: string | null;
  readonly status: BodyStatus | null;
  readonly live: boolean;
  readonly themes: readonly string[];
  readonly areas: readonly string[];
  readonly sectors: readonly Sector[];
  readonly seats: number;
  readonly overlapCount: number;
  readonly gapCount: number;
}

/** The structure of one day at one version, with the findings of one analysis: what map, outline, table and lists share. */
export interface MapSnapshot {
  readonly asOf: Day;
  /** Bodies of the day, by name: those in force and those proposed. */
  readonly bodies: readonly MapBodyNode[];
  /** Every body by slug, those that have ended too. */
  readonly everyBody: ReadonlyMap<string, MapBodyNode>;
  readonly links: readonly (MapLink & { readonly slug: string })[];
  readonly areas: ReadonlyMap<string, AreaNode>;
  readonly themes: ReadonlyMap<string, ThemeNode>;
  readonly tops: readonly string[];
  readonly lines: ReadonlyMap<string, readonly LineStep[]>;
}

/** Reads the structure of a day as a whole. */
export async function readMapSnapshot(store: Store, asOf: Day): Promise<MapSnapshot> {
  const [bodies, links, areas, themes, tops, counts] = await Promise.all([
    store.structure.mapBodies(asOf),
    store.structure.mapLinks(asOf),
    store.structure.allAreas(),
    store.structure.allThemes(),
    store.structure.tops(asOf),
    store.findings.countsByBody(),
  ]);
  const topIds = tops.map((top) => top.id);
  const nodes = bodies.map((body) => bodyNode(body, counts.get(body.id)));
  return {
    asOf,
    bodies: nodes.filter((body) => body.live || body.status === 'PROPOSED'),
    everyBody: new Map(nodes.map((body) => [body.slug, body])),
    links: links.map((link) => ({ ...link, id: globalId('Link', link.id), slug: link.id })),
    areas: areaNodes(areas),
    themes: themeNodes(themes),
    tops: topIds,
    lines: await store.structure.linesToTop(topIds, asOf),
  };
}

/** A body as the map shows it. */
export function bodyNode(body: MapBody, findings: FindingCount | undefined): MapBodyNode {
  const { id: slug, name, shortName, kind, subtype, status, live, themes, areas, sectors, seats } = body;
  const known = { name, shortName, kind, subtype, status, live, themes, areas, sectors, seats };
  return {
    id: globalId('Body', slug),
    slug,
    ...known,
    overlapCount: findings?.overlaps ?? 0,
    gapCount: findings?.gaps ?? 0,
  };
}

/** Areas by slug, each with the larger one. */
export function areaNodes(areas: readonly Area[]): Map<string, AreaNode> {
  const nodes = new Map<string, AreaNode>(
    areas.map((area) => [area.id, { ...area, id: globalId('Area', area.id), slug: area.id, within: null }]),
  );
  for (const { id, within } of areas) nodes.get(id)!.within = nodes.get(within ?? '') ?? null;
  return nodes;
}

/** Themes by slug, each with the broader one. */
export function themeNodes(themes: readonly Theme[]): Map<string, ThemeNode> {
  const nodes = new Map<string, ThemeNode>(
    themes.map((theme) => [theme.id, { ...theme, id: globalId('Theme', theme.id), slug: theme.id, broader: null }]),
  );
  for (const { id, broader } of themes) nodes.get(id)!.broader = nodes.get(broader ?? '') ?? null;
  return nodes;
}
