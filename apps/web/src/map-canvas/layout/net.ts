import type { MapArea, MapBody, MapData, MapLink } from '../model.js';
import { readPlaces, type Places } from './places.js';

/** A structure in one fixed order, so that the same structure gives the same picture however it arrives. */
export interface Net {
  readonly bodies: readonly MapBody[];
  readonly byId: ReadonlyMap<string, MapBody>;
  /** Links whose two ends are shown and differ, each kind once for a pair and direction. */
  readonly links: readonly MapLink[];
  /** Bodies that a body reports to. */
  readonly up: ReadonlyMap<string, readonly string[]>;
  /** Bodies that report to a body. */
  readonly down: ReadonlyMap<string, readonly string[]>;
  readonly places: Places;
}

/** Text order that does not depend on the reader's language settings. */
export function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Sorts bodies by id and links by their ends and kind; leaves out what cannot be drawn. */
export function readNet(data: MapData): Net {
  const byId = new Map<string, MapBody>();
  for (const body of [...data.bodies].sort((a, b) => order(a.slug, b.slug))) {
    if (!byId.has(body.slug)) byId.set(body.slug, body);
  }
  const links = knownLinks(data.links, byId);
  const up = new Map<string, string[]>();
  const down = new Map<string, string[]>();
  for (const link of links) {
    if (link.type !== 'REPORTS_TO') continue;
    append(up, link.from, link.to);
    append(down, link.to, link.from);
  }
  return { bodies: [...byId.values()], byId, links, up, down, places: readPlaces(sortedAreas(data.areas)) };
}

function knownLinks(links: readonly MapLink[], byId: ReadonlyMap<string, MapBody>): MapLink[] {
  const keyed = new Map<string, MapLink>();
  for (const link of links) {
    if (link.from === link.to || !byId.has(link.from) || !byId.has(link.to)) continue;
    const key = `${link.from}\n${link.to}\n${link.type}`;
    const known = keyed.get(key);
    if (!known || link.id < known.id) keyed.set(key, link);
  }
  return [...keyed].sort((a, b) => order(a[0], b[0])).map(([, link]) => link);
}

function sortedAreas(areas: readonly MapArea[]): MapArea[] {
  return [...areas].sort((a, b) => order(a.slug, b.slug));
}

function append(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Everything that reports to a body, directly or through others; the body itself is not counted. */
export function descendants(net: Net, top: string): Set<string> {
  const found = new Set<string>([top]);
  for (const id of found) for (const below of net.down.get(id) ?? []) found.add(below);
  found.delete(top);
  return found;
}
