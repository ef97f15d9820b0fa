import type { MapBody } from '../model.js';
import { descendants, order, type Net } from './net.js';
import { worksWidely } from './places.js';

/** Counties by area slug ('' when no area says); bodies of one county are laid out together. */
export function countyOfBody(net: Net, body: MapBody): string {
  for (const area of body.areas) {
    const county = net.places.countyOf(area);
    if (county) return county;
  }
  return '';
}

/** One root a county: the board or LSP that most bodies report to, directly or through others. */
export function findRoots(net: Net): string[] {
  const best = new Map<string, { id: string; size: number }>();
  for (const body of net.bodies) {
    if (body.kind !== 'BOARD' && body.kind !== 'LSP') continue;
    if (!net.down.has(body.slug)) continue;
    const county = countyOfBody(net, body);
    const size = descendants(net, body.slug).size;
    const known = best.get(county);
    if (!known || size > known.size) best.set(county, { id: body.slug, size });
  }
  return [...best.values()].sort((a, b) => b.size - a.size || order(a.id, b.id)).map((root) => root.id);
}

/** Bodies that get a box of their own. */
export function findHeads(net: Net, roots: readonly string[]): Set<string> {
  const isRoot = new Set(roots);
  return new Set(net.bodies.filter((body) => isRoot.has(body.slug) || isHead(net, body, isRoot)).map((b) => b.slug));
}

function isHead(net: Net, body: MapBody, isRoot: ReadonlySet<string>): boolean {
  const wide = worksWidely(body, net.places);
  if (body.kind === 'LSP') return true;
  if (body.kind === 'BLOCK') return wide;
  if (body.kind !== 'BOARD') return false;
  const masters = net.up.get(body.slug) ?? [];
  if (masters.length === 0) return wide;
  return net.down.has(body.slug) && masters.some((master) => isRoot.has(master));
}
