import fc from 'fast-check';
import type { MapBody, MapData } from '../model.js';
import { faultsOf, positions } from '../testing/checks.js';
import { helvetica } from '../testing/helvetica.js';
import { randomNumbers, shapes, structureOf } from '../testing/structures.js';
import { layOut, layOutData, type Layout } from './lay-out.js';
import { readSheet, type Sheet } from './sheet.js';
import { rememberWidths } from './wrap.js';

const PANE = { width: 1880, height: 900 };
const measure = rememberWidths(helvetica);
const cases = fc.record({
  shape: shapes,
  change: fc.constantFrom('add', 'rename', 'close', 'move'),
  seed: fc.integer({ min: 1 }),
  level: fc.constantFrom(0 as const, 1 as const),
});

interface Changed {
  readonly data: MapData;
  /** The body that was added, renamed, closed or moved. */
  readonly subject: string;
}

const BLANK = { live: true, themes: [], sectors: [], seats: 3, overlapCount: 0, gapCount: 0 } as const;

function changed(data: MapData, change: string, seed: number): Changed {
  const random = randomNumbers(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const leaves = data.bodies.filter((body) => !data.links.some((link) => link.to === body.slug));
  const leaf = pick(leaves.length > 0 ? leaves : data.bodies);
  const without = data.links.filter((link) => link.from !== leaf.slug && link.to !== leaf.slug);
  const up = (from: string) => ({ id: 'new', from, to: pick(data.bodies).slug, type: 'REPORTS_TO' as const });
  if (change === 'add') {
    const body: MapBody = {
      ...BLANK,
      slug: 'zz-new',
      name: 'Newly Founded Working Group',
      kind: 'GROUP',
      areas: pick(data.bodies).areas,
    };
    return {
      data: { ...data, bodies: [...data.bodies, body], links: [...data.links, up(body.slug)] },
      subject: body.slug,
    };
  }
  if (change === 'rename') {
    const bodies = data.bodies.map((body) =>
      body === leaf ? { ...body, name: `Group ${seed} of another name`, shortName: null } : body,
    );
    return { data: { ...data, bodies }, subject: leaf.slug };
  }
  if (change === 'close') {
    return {
      data: { ...data, bodies: data.bodies.filter((body) => body !== leaf), links: without },
      subject: leaf.slug,
    };
  }
  return { data: { ...data, links: [...without, up(leaf.slug)] }, subject: leaf.slug };
}

/** What a sheet says of each body besides the one that changed: where it sits and under what. */
function arrangement(sheet: Sheet, subject: string): string {
  const lines = sheet.boxes.flatMap((box) => [
    box.id === subject ? '' : `${box.id} ${box.band} ${box.isRoot}`,
    ...box.rows
      .filter(({ id }) => id !== subject)
      .map((row) => `${row.id} ${box.id} ${row.parent} ${row.depth} ${row.forum} ${sheet.names.get(row.id)}`),
  ]);
  return lines.filter(Boolean).sort().join('\n');
}

function heights(layout: Layout): string {
  return layout.plan.bands.map((band) => `${band.id} ${band.height}`).join(', ');
}

function moved(before: Layout, after: Layout, subject: string): string[] {
  const old = positions(before);
  const now = positions(after);
  const columns = new Set(
    [old.get(subject), now.get(subject)].flatMap((item) => (item ? [`${item.box} ${item.column}`] : [])),
  );
  const calm = heights(before) === heights(after);
  const faults: string[] = [];
  for (const [id, item] of old) {
    const next = now.get(id);
    if (!next || id === subject) continue;
    const [dx, dy] = [next.at.x - item.at.x, next.at.y - item.at.y];
    if (dx !== 0 && item.depth === next.depth) faults.push(`${id} moved sideways by ${dx}`);
    const sameBox = [...columns].some((column) => column.startsWith(`${item.box} `));
    if (dy !== 0 && !sameBox && calm && slotsKept(before, after)) faults.push(`${id} of another box moved by ${dy}`);
    if (dy !== 0 && sameBox && calm && item.box !== subject && !columns.has(`${item.box} ${item.column}`))
      faults.push(`${id} of another column moved`);
    if (Math.abs(dy) > 72 && calm && slotsKept(before, after)) faults.push(`${id} moved by ${dy}, more than a row`);
  }
  return faults;
}

function slotsKept(before: Layout, after: Layout): boolean {
  const slots = (layout: Layout) =>
    new Map(
      layout.plan.bands.flatMap((band) =>
        band.stacks.flatMap((stack) => stack.boxes.map((box) => [box.id, box.height] as const)),
      ),
    );
  const now = slots(after);
  return [...slots(before)].every(([id, height]) => !now.has(id) || now.get(id) === height);
}

describe('a map that is kept', () => {
  it('moves nothing when nothing changed', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        const data = structureOf(shape);
        const first = layOutData(data, { pane: PANE, measure });
        const again = layOutData(data, { pane: PANE, measure, kept: [first.plan] });
        expect(again.places).toEqual(first.places);
      }),
      { numRuns: 30 },
    );
  });

  it('moves only rows after the change, never sideways, while slack lasts', () => {
    let compared = 0;
    fc.assert(
      fc.property(cases, ({ shape, change, seed, level }) => {
        const data = structureOf(shape);
        const next = changed(data, change, seed);
        const before = layOutData(data, { pane: PANE, measure, level });
        const sheet = readSheet(next.data);
        const after = layOut({ sheet, pane: PANE, measure, level, kept: [before.plan] });
        expect(faultsOf(after)).toEqual([]);
        if (arrangement(before.sheet, next.subject) !== arrangement(sheet, next.subject)) return;
        compared += 1;
        expect(moved(before, after, next.subject)).toEqual([]);
      }),
      { numRuns: 200 },
    );
    expect(compared).toBeGreaterThan(60);
  });

  it('draws a head once when it moves to another band', () => {
    const boards = structureOf({
      bodies: 365,
      counties: 1,
      districts: 1,
      reporting: 0,
      tangled: 0,
      layered: false,
      longNames: false,
      seed: 1007127459,
    });
    const next = changed(boards, 'move', 1742012770);
    const before = layOutData(boards, { pane: PANE, measure, level: 0 });
    expect(faultsOf(layOutData(next.data, { pane: PANE, measure, level: 0, kept: [before.plan] }))).toEqual([]);
  });

  it('survives being written down and read back', () => {
    const data = structureOf({
      bodies: 60,
      counties: 1,
      districts: 4,
      reporting: 0.8,
      tangled: 0.1,
      layered: true,
      longNames: false,
      seed: 9,
    });
    const first = layOutData(data, { pane: PANE, measure });
    const kept = [JSON.parse(JSON.stringify(first.plan)) as typeof first.plan];
    expect(layOutData(data, { pane: PANE, measure, kept }).places).toEqual(first.places);
  });

  it('fits any structure into the plan of any other', () => {
    fc.assert(
      fc.property(shapes, shapes, (one, other) => {
        const { plan } = layOutData(structureOf(one), { pane: PANE, measure });
        const after = layOutData(structureOf(other), { pane: PANE, measure, level: plan.level, kept: [plan] });
        expect(faultsOf(after)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

describe('opening a box', () => {
  it('keeps the columns of every other box', () => {
    fc.assert(
      fc.property(shapes, fc.constantFrom(2 as const, 3 as const, 4 as const), (shape, level) => {
        const data = structureOf(shape);
        const shut = layOutData(data, { pane: PANE, measure, level });
        for (const box of shut.places.boxes.filter((one) => one.hidden.length > 0).slice(0, 3)) {
          const open = layOutData(data, {
            pane: PANE,
            measure,
            level,
            kept: [shut.plan],
            openBoxes: new Set([box.id]),
          });
          const x = new Map(open.places.boxes.map((one) => [one.id, one.x]));
          for (const other of shut.places.boxes) expect(x.get(other.id)).toBe(other.x);
          const columns = positions(open);
          for (const item of shut.places.items.filter((one) => one.box !== box.id)) {
            expect(columns.get(item.id)?.column).toBe(item.column);
          }
          expect(open.places.items.filter((item) => item.box === box.id && item.body !== null).length).toBeGreaterThan(
            0,
          );
        }
      }),
      { numRuns: 40 },
    );
  });
});
