import areas from '../../../../../examples/warwickshire/areas.csv?raw';
import bodies from '../../../../../examples/warwickshire/bodies.csv?raw';
import pairs from '../../../../../examples/warwickshire/known_pairs.csv?raw';
import links from '../../../../../examples/warwickshire/links.csv?raw';
import memberships from '../../../../../examples/warwickshire/memberships.csv?raw';
import themes from '../../../../../examples/warwickshire/themes.csv?raw';
import type { AreaLevel, BodyKind, BodyStatus, LinkType, MapBody, MapData, MapTheme } from '../model.js';
import { readCsv } from './csv.js';

const AS_AT = '2010-03-05';
const list = (cell: string | undefined) =>
  (cell ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean);
const above = (slug: string | undefined) => (slug ? { slug } : null);

/** Pairs that the example's authors call alike: what the overlap layer would show. */
export const EXAMPLE_PAIRS = readCsv(pairs).filter((pair) =>
  ['DUPLICATE', 'OVERLAPPING', 'NESTED'].includes(pair['relation'] ?? ''),
);

export const EXAMPLE_THEMES: readonly MapTheme[] = readCsv(themes).map((row) => ({
  slug: row['id']!,
  name: row['name']!,
  broader: above(row['broader']),
}));

/** The example workbook as the map takes it, on its own day; bodies that had closed by then only when asked for. */
export function exampleData(withClosed = false): MapData {
  const seats = new Map<string, number>();
  for (const row of readCsv(memberships)) seats.set(row['body']!, (seats.get(row['body']!) ?? 0) + 1);
  const found = new Map<string, number>();
  for (const pair of EXAMPLE_PAIRS) for (const id of [pair['a']!, pair['b']!]) found.set(id, (found.get(id) ?? 0) + 1);
  const rows = readCsv(bodies).filter((row) => withClosed || row['status'] !== 'CLOSED');
  return {
    bodies: rows.map((row): MapBody => ({
      slug: row['id']!,
      name: row['name']!,
      shortName: row['short_name'] || null,
      kind: row['kind'] as BodyKind,
      status: row['status'] as BodyStatus,
      live: row['status'] === 'ACTIVE',
      themes: list(row['themes']),
      areas: list(row['areas']),
      sectors: [],
      seats: seats.get(row['id']!) ?? 0,
      overlapCount: found.get(row['id']!) ?? 0,
      gapCount: 0,
    })),
    links: readCsv(links)
      .filter((row) => !row['valid_to'] || row['valid_to'] >= AS_AT)
      .map((row, index) => ({ id: `l${index}`, from: row['from']!, to: row['to']!, type: row['type'] as LinkType })),
    areas: readCsv(areas).map((row) => ({
      slug: row['id']!,
      name: row['name']!,
      level: row['level'] as AreaLevel,
      within: above(row['within']),
    })),
  };
}

const COUNTIES =
  'Blackgate Bradstead Chalford Crandale Duncliffe Dunmarsh Eastfield Eaststead Elmstead Faircombe Fairley Fairwell Fencliffe Glenworth Greenmere Hartwick Holmcombe Kingbury Linbury Lincliffe Midwell Netfield Oakbury Padstead Penmere Quornton Salley Thorndale Ulminster Wickley Woodcliffe Woodmoor Yargate';

/** Copies of the example's districts and blocks as many counties, about 2,000 bodies in all. */
export function manyCounties(count = 17): MapData {
  const one = exampleData();
  const names = COUNTIES.split(' ').slice(0, count);
  const local = one.areas.filter((area) => !['NATIONAL', 'REGION'].includes(area.level ?? ''));
  return {
    bodies: names.flatMap((name) =>
      one.bodies.map((body) => ({
        ...body,
        slug: `${name}-${body.slug}`,
        name: body.name.replaceAll('Warwickshire', name),
        areas: body.areas.map((area) => `${name}-${area}`),
      })),
    ),
    links: names.flatMap((name) =>
      one.links.map((link) => ({
        ...link,
        id: `${name}-${link.id}`,
        from: `${name}-${link.from}`,
        to: `${name}-${link.to}`,
      })),
    ),
    areas: names.flatMap((name) =>
      local.map((area) => ({
        ...area,
        slug: `${name}-${area.slug}`,
        name: area.name.replaceAll('Warwickshire', name),
        within: area.within && area.level !== 'COUNTY' ? { slug: `${name}-${area.within.slug}` } : null,
      })),
    ),
  };
}
