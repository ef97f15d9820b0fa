import type { MapArea, MapBody, MapData, Pane, Rect } from '../model.js';
import { countyOfBody } from './heads.js';
import { order, readNet, type Net } from './net.js';

/** One county of a large structure. */
export interface County {
  /** Area slug; empty for bodies that belong to no county. */
  readonly slug: string;
  readonly name: string;
  readonly bodies: readonly MapBody[];
  /** Links between this county's bodies and those of others. */
  readonly linksOut: number;
}

/** A county's tile. */
export interface Tile extends Rect {
  readonly county: County;
}

/** From more bodies than this, counties are shown as tiles and opened one at a time. */
export const MOST_AT_ONCE = 300;
export const WIDER = 'Wider than one county';
export const TILE = { width: 164, height: 118, gap: 10 } as const;

/** Bodies by county, in order of name; those that work more widely come last. */
export function readCounties(data: MapData): County[] {
  const net = readNet(data);
  const homes = countyHomes(net);
  const bodies = new Map<string, MapBody[]>();
  for (const body of net.bodies) {
    const county = homes.get(body.slug) ?? '';
    const list = bodies.get(county);
    if (list) list.push(body);
    else bodies.set(county, [body]);
  }
  const out = new Map<string, number>();
  for (const { from, to } of net.links) {
    const [a, b] = [homes.get(from) ?? '', homes.get(to) ?? ''];
    if (a === b) continue;
    for (const county of [a, b]) out.set(county, (out.get(county) ?? 0) + 1);
  }
  const counties = [...bodies].map(([slug, list]): County => {
    const name = slug === '' ? WIDER : (net.places.byId.get(slug)?.name ?? slug);
    return { slug, name, bodies: list, linksOut: out.get(slug) ?? 0 };
  });
  return counties.sort((a, b) => rank(a) - rank(b) || order(a.name, b.name) || order(a.slug, b.slug));
}

function rank(county: County): number {
  return county.slug === '' ? 1 : 0;
}

/** A body without an area belongs where what it reports to belongs. */
function countyHomes(net: Net): Map<string, string> {
  const homes = new Map<string, string>();
  for (const body of net.bodies) {
    const seen = new Set([body.slug]);
    let county = '';
    for (const id of seen) {
      county = countyOfBody(net, net.byId.get(id)!);
      if (county !== '') break;
      for (const above of net.up.get(id) ?? []) seen.add(above);
    }
    homes.set(body.slug, county);
  }
  return homes;
}

/** The part of a structure that belongs to one county. */
export function countyData(data: MapData, county: County): MapData {
  const inside = new Set(county.bodies.map((body) => body.slug));
  return {
    bodies: county.bodies,
    links: data.links.filter((link) => inside.has(link.from) && inside.has(link.to)),
    areas: areasOf(data, county),
  };
}

/** The areas that these bodies name, and the larger ones around them. */
function areasOf(data: MapData, county: County): MapArea[] {
  const byId = new Map(data.areas.map((area) => [area.slug, area]));
  const needed = new Set(county.bodies.flatMap((body) => body.areas));
  for (const slug of needed) {
    const within = byId.get(slug)?.within?.slug;
    if (within !== undefined) needed.add(within);
  }
  return data.areas.filter((area) => needed.has(area.slug));
}

/** Tiles side by side, in as many columns as let them be largest in the window. */
export function tileCounties(counties: readonly County[], pane: Pane): Tile[] {
  const columns = bestColumns(counties.length, pane);
  return counties.map((county, index) => ({
    county,
    x: (index % columns) * (TILE.width + TILE.gap),
    y: Math.floor(index / columns) * (TILE.height + TILE.gap),
    width: TILE.width,
    height: TILE.height,
  }));
}

function bestColumns(count: number, pane: Pane): number {
  let best = { columns: 1, zoom: 0 };
  for (let columns = 1; columns <= Math.max(1, count); columns++) {
    const rows = Math.ceil(count / columns);
    const width = columns * (TILE.width + TILE.gap) - TILE.gap;
    const height = rows * (TILE.height + TILE.gap) - TILE.gap;
    const zoom = Math.min(pane.width / width, pane.height / height);
    if (zoom > best.zoom + 1e-9) best = { columns, zoom };
  }
  return best.columns;
}
