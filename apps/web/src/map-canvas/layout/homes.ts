import type { MapBody } from '../model.js';
import { order, type Net } from './net.js';
import { districtsOf, worksWidely } from './places.js';

/** The box of bodies from which no line leads to a head. Not a slug, so no body can have it. */
export const NO_LINE = ':no-reporting-line';

/** The box in which each body that is not a head is drawn. */
export function findHomes(net: Net, heads: ReadonlySet<string>, roots: readonly string[]): Map<string, string> {
  const byArea = homesByArea(net, heads);
  const isRoot = new Set(roots);
  const homes = new Map<string, string>();
  for (const body of net.bodies) {
    if (heads.has(body.slug)) continue;
    homes.set(body.slug, byArea.get(body.slug) ?? homeByLine(net, body.slug, { heads, byArea, isRoot }) ?? NO_LINE);
  }
  return homes;
}

/** A body of a district sits in the box of that district's LSP, whether it reports there or not. */
function homesByArea(net: Net, heads: ReadonlySet<string>): Map<string, string> {
  const partnership = new Map<string, string>();
  for (const body of net.bodies) {
    if (body.kind !== 'LSP') continue;
    for (const district of districtsOf(body, net.places)) {
      if (!partnership.has(district)) partnership.set(district, body.slug);
    }
  }
  const homes = new Map<string, string>();
  for (const body of net.bodies) {
    if (heads.has(body.slug) || worksWidely(body, net.places)) continue;
    const home = firstHome(net, body, partnership);
    if (home) homes.set(body.slug, home);
  }
  return homes;
}

function firstHome(net: Net, body: MapBody, partnership: ReadonlyMap<string, string>): string | undefined {
  for (const district of districtsOf(body, net.places)) {
    const home = partnership.get(district);
    if (home) return home;
  }
  return undefined;
}

interface Known {
  readonly heads: ReadonlySet<string>;
  readonly byArea: ReadonlyMap<string, string>;
  readonly isRoot: ReadonlySet<string>;
}

/** Climbs reporting lines to the nearest box, taking a root's only when nothing nearer to the work is found. */
function homeByLine(net: Net, start: string, known: Known): string | undefined {
  const seen = new Set([start]);
  let reserve: string | undefined;
  for (let front = [start]; front.length > 0;) {
    const next = front.flatMap((id) => net.up.get(id) ?? []).filter((id) => !seen.has(id));
    const climbing: string[] = [];
    const found: string[] = [];
    for (const id of [...new Set(next)].sort(order)) {
      seen.add(id);
      const box = known.heads.has(id) ? id : known.byArea.get(id);
      if (box === undefined) climbing.push(id);
      else if (known.isRoot.has(box)) reserve ??= box;
      else found.push(box);
    }
    if (found.length > 0) return found.sort(order)[0];
    front = climbing;
  }
  return reserve;
}
