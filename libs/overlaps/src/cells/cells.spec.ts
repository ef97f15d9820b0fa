import { PLAIN_PRODUCTS } from '@remit/language';
import { EMPTY_STRUCTURE, type Body, type Link, type Structure } from '@remit/structure';
import { openEngine } from '../engine.js';
import { aBody } from '../fixtures.js';
import { findFragmentation } from './fragmentation.js';
import { heatmapOf } from './heatmap.js';

const DAY = '2010-01-01';
const area = (id: string, within: string | null) => ({ id, name: id, level: null, within, gssCode: null });
const theme = (id: string, broader: string | null) => ({ id, name: id, broader, definition: null });
const link = (from: string, to: string, type: Link['type'] = 'REPORTS_TO'): Link => ({
  id: `${from} ${to}`,
  from,
  to,
  type,
  note: null,
  validFrom: null,
  validTo: null,
});
const on = (id: string, themes: string[], areas: string[], more: Partial<Body> = {}) =>
  aBody(id, { themes, areas, ...more });
const structure = (bodies: Body[], links: Link[] = []): Structure => ({
  ...EMPTY_STRUCTURE,
  bodies,
  links,
  areas: [area('shire', null), area('north', 'shire'), area('south', 'shire')],
  themes: [theme('jobs', null), theme('skills', 'jobs'), theme('crime', null)],
});
const three = [on('a', ['jobs'], ['shire']), on('b', ['skills'], ['shire']), on('c', ['jobs'], ['shire'])];
const found = async (of: Structure) =>
  findFragmentation(await openEngine(of, { asOf: DAY, embedder: null, products: PLAIN_PRODUCTS }));

describe('a theme in pieces', () => {
  it('is three bodies that nobody leads, told once at the broadest theme and largest area', async () => {
    const cells = await found(structure(three));
    expect(cells).toHaveLength(1);
    expect(cells[0]).toMatchObject({
      theme: 'jobs',
      area: 'shire',
      bodies: ['a', 'b', 'c'],
      groups: [['a'], ['b'], ['c']],
    });
    expect(cells[0]!.headline).toContain('jobs for shire');
    expect(cells[0]!.reasons.map((one) => one.kind)).toEqual(expect.arrayContaining(['MAY_BE_RIGHT', 'OPTION']));
  });

  it.each<[string, Body[], Link[]]>([
    ['two thirds of the others report to one', three, [link('a', 'c'), link('b', 'c')]],
    ['links tie all of them together', three, [link('a', 'b', 'COORDINATES_WITH'), link('b', 'c', 'COORDINATES_WITH')]],
    ['there are only two', three.slice(0, 2), []],
    ['one has ended', [...three.slice(0, 2), on('c', ['jobs'], ['shire'], { status: 'CLOSED' })], []],
    ['they work in different places', [three[0]!, on('b', ['jobs'], ['north']), on('c', ['jobs'], ['south'])], []],
    ['a place is not recorded', [...three.slice(0, 2), on('c', ['jobs'], [])], []],
  ])('is not where %s', async (_, bodies, links) => {
    expect(await found(structure(bodies, links))).toEqual([]);
  });

  it('is not mended by an advisory link', async () => {
    expect(await found(structure(three, [link('a', 'b', 'ADVISES'), link('b', 'c', 'ADVISES')]))).toHaveLength(1);
  });

  it('is told of a district when only the district is in pieces', async () => {
    const bodies = [on('a', ['jobs'], ['shire']), on('b', ['jobs'], ['shire']), on('n', ['jobs'], ['north'])];
    expect(await found(structure(bodies))).toMatchObject([{ area: 'north', bodies: ['a', 'b', 'n'] }]);
  });
});

describe('the heatmap', () => {
  const bodies = [...three, on('n', ['crime'], ['north']), on('x', [], ['shire'])];
  const map = heatmapOf(structure(bodies), DAY)!;
  const cell = (theme: string, area: string) => map.cells.find((one) => one.theme === theme && one.area === area)!;

  it('has a cell for every theme and area, broad themes before narrow ones, the whole before its parts', () => {
    expect(map.within).toBe('shire');
    expect(map.areas).toEqual(['shire', 'north', 'south']);
    expect(map.themes).toEqual([
      { theme: 'crime', depth: 0 },
      { theme: 'jobs', depth: 0 },
      { theme: 'skills', depth: 1 },
    ]);
    expect(map.cells).toHaveLength(9);
  });

  it('says where bodies crowd and where nobody is', () => {
    expect(cell('jobs', 'shire')).toMatchObject({ state: 'CROWDED', bodies: ['a', 'b', 'c'], inPart: [] });
    expect(cell('skills', 'north')).toMatchObject({ state: 'COVERED', bodies: ['b'] });
    expect(cell('crime', 'shire')).toMatchObject({ state: 'IN_PART', bodies: [], inPart: ['n'] });
    expect(cell('crime', 'south')).toMatchObject({ state: 'EMPTY' });
    expect(map.unplaced).toEqual(['x']);
  });

  it('can be of any area, and of none that does not exist', () => {
    expect(heatmapOf(structure(bodies), DAY, 'north')!.areas).toEqual(['north']);
    expect(heatmapOf(structure(bodies), DAY, 'nowhere')).toBeNull();
    expect(heatmapOf(EMPTY_STRUCTURE, DAY)).toMatchObject({ within: null, cells: [] });
  });
});
