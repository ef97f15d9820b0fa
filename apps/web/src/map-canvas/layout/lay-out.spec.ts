import fc from 'fast-check';
import type { MapData } from '../model.js';
import { faultsOf } from '../testing/checks.js';
import { helvetica } from '../testing/helvetica.js';
import { boxOfSixty, shapes, shuffled, structureOf } from '../testing/structures.js';
import { layOutData, type Layout } from './lay-out.js';
import { LEVELS, type Level } from './shown.js';
import { rememberWidths } from './wrap.js';

const PANES = [
  { width: 1880, height: 900 },
  { width: 1240, height: 640 },
  { width: 700, height: 900 },
];
const measure = rememberWidths(helvetica);
const RUNS = 200;

function draw(data: MapData, pane: number, level?: Level, openBoxes: readonly string[] = []): Layout {
  return layOutData(data, { pane: PANES[pane]!, measure, level, openBoxes: new Set(openBoxes) });
}

describe('the map of any structure', () => {
  const cases = fc.tuple(shapes, fc.nat({ max: PANES.length - 1 }), fc.option(fc.constantFrom(...LEVELS)));

  it('places every body once, lets no two names meet and no line cross a name', () => {
    fc.assert(
      fc.property(cases, ([shape, pane, level]) => {
        expect(faultsOf(draw(structureOf(shape), pane, level ?? undefined))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it('is the same picture for the same structure in another order', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 1 }), ([shape, pane, level], seed) => {
        const data = structureOf(shape);
        const [first, second] = [data, shuffled(data, seed)].map((one) => draw(one, pane, level ?? undefined));
        expect(second!.places).toEqual(first!.places);
        expect(second!.drawer.lines).toEqual(first!.drawer.lines);
      }),
      { numRuns: RUNS / 4 },
    );
  });

  it('stays sound when boxes are opened by hand', () => {
    fc.assert(
      fc.property(shapes, fc.constantFrom<Level>(2, 3, 5), fc.integer({ min: 1, max: 4 }), (shape, level, every) => {
        const data = structureOf(shape);
        const boxes = draw(data, 1, level).places.boxes.map((box) => box.id);
        const opened = draw(
          data,
          1,
          level,
          boxes.filter((_, index) => index % every === 0),
        );
        expect(faultsOf(opened)).toEqual([]);
      }),
      { numRuns: RUNS / 4 },
    );
  });
});

describe('a box of sixty', () => {
  it.each(LEVELS)('is sound at level %s', (level) => {
    expect(faultsOf(draw(boxOfSixty(), 0, level))).toEqual([]);
  });

  it('shows all sixty when everything is open', () => {
    expect(draw(boxOfSixty(), 0, 0).places.items.filter((item) => item.body !== null)).toHaveLength(61);
  });
});

describe('structures at the edges', () => {
  it('draws nothing for an empty structure', () => {
    expect(draw({ bodies: [], links: [], areas: [] }, 0).places).toMatchObject({ boxes: [], items: [] });
  });

  it('keeps a body that reports to itself or to nobody known', () => {
    const [body] = structureOf({
      bodies: 1,
      counties: 1,
      districts: 0,
      reporting: 0,
      tangled: 0,
      layered: false,
      longNames: false,
      seed: 4,
    }).bodies;
    const links = [
      { id: '1', from: body!.slug, to: body!.slug, type: 'REPORTS_TO' as const },
      { id: '2', from: body!.slug, to: 'nobody', type: 'REPORTS_TO' as const },
    ];
    expect(faultsOf(draw({ bodies: [body!], links, areas: [] }, 0))).toEqual([]);
  });
});
