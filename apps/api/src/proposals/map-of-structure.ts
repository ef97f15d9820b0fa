import { liveView } from '@remit/gaps';
import { SECTORS, type Day, type Sector, type Structure } from '@remit/structure';
import type { FindingCount, MapBody } from '@remit/store';
import { areaNodes, bodyNode, themeNodes, type MapSnapshot } from '../structure/map-snapshot.js';
import { globalId } from '../endpoint/global-id.js';

const names = new Intl.Collator('en', { numeric: true });

/** The map of a structure that nobody stored: as it would be drawn if it were the live one. */
export function mapOfStructure(
  structure: Structure,
  asOf: Day,
  tops: readonly string[],
  counts: ReadonlyMap<string, FindingCount>,
): MapSnapshot {
  const view = liveView(structure, asOf, tops);
  const seats = new Map<string, number>();
  const sectors = new Map<string, Set<Sector>>();
  for (const { body, organisation } of view.seats) {
    seats.set(body, (seats.get(body) ?? 0) + 1);
    const sector = organisation === null ? null : (view.organisations.get(organisation)?.sector ?? null);
    if (sector !== null) sectors.set(body, (sectors.get(body) ?? new Set()).add(sector));
  }
  const bodies = structure.bodies
    .map((body): MapBody => {
      const { id, name, shortName, kind, subtype, status, themes, areas } = body;
      const live = view.bodies.has(id);
      const own = SECTORS.filter((sector) => live && sectors.get(id)?.has(sector));
      const known = { id, name, shortName, kind, subtype, status, themes, areas };
      return { ...known, live, sectors: own, seats: live ? (seats.get(id) ?? 0) : 0 };
    })
    .sort((a, b) => names.compare(a.name, b.name) || (a.id < b.id ? -1 : 1))
    .map((body) => bodyNode(body, counts.get(body.id)));
  return {
    asOf,
    bodies: bodies.filter((body) => body.live || body.status === 'PROPOSED'),
    everyBody: new Map(bodies.map((body) => [body.slug, body])),
    links: view.links.map(({ id, from, to, type }) => ({ id: globalId('Link', id), slug: id, from, to, type })),
    areas: areaNodes(structure.areas),
    themes: themeNodes(structure.themes),
    tops: view.tops,
    lines: new Map(),
  };
}
