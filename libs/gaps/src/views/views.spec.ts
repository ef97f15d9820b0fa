import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { EMPTY_STRUCTURE } from '@remit/structure';
import type { Body, Link, Structure } from '@remit/structure';
import { readWorkbook } from '@remit/workbook';
import { withoutBody, withoutPerson } from './break-test.js';
import { priorityCoverage } from './coverage.js';
import { reached, smallestFixes, unreached, upward, waysUp } from './line-of-sight.js';
import { liveView } from './live-view.js';
import { bodyLoads, loadBy, LOAD_BY } from './load.js';
import { bridges, linksOfView, networkMeasures, separateParts } from './network.js';
import { partnerViews } from './partner-view.js';

const folder = join(import.meta.dirname, '../../../../examples/warwickshire');
const csv = readdirSync(folder).filter((name) => name.endsWith('.csv'));
const example = readWorkbook(
  new Map(csv.map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))])),
).structure!;
const view = liveView(example, '2010-03-05', ['psb']);

/** Bodies b0 … with these reporting lines; b0 is the top. */
function structureOf(pairs: readonly (readonly [number, number])[], count = 8): Structure {
  const model = example.bodies.find((body) => body.id === 'info-sharing-group')!;
  const body = (index: number): Body => ({
    ...model,
    id: `b${index}`,
    name: `b${index}`,
    validFrom: null,
    validTo: null,
  });
  const link = ([from, to]: readonly [number, number]): Link => {
    const ends = { from: `b${from}`, to: `b${to}` };
    return { id: `${from}>${to}`, ...ends, type: 'REPORTS_TO', note: null, validFrom: null, validTo: null };
  };
  const bodies = Array.from({ length: count }, (_none, index) => body(index));
  return { ...EMPTY_STRUCTURE, bodies, areas: example.areas, links: pairs.filter(([a, b]) => a !== b).map(link) };
}
const somePairs = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 14 });

describe('line of sight', () => {
  it('needs exactly as many new links as there are bodies or circles with no way out', () => {
    fc.assert(
      fc.property(somePairs, (pairs) => {
        const some = liveView(structureOf(pairs), '2010-03-05', ['b0']);
        const fixes = smallestFixes(some);
        const toTop = fixes.map(({ bodies }) => {
          const ends = { from: bodies[0]!, to: 'b0', type: 'REPORTS_TO' as const };
          return { operation: 'ADD_LINK' as const, ...ends, sentence: '' };
        });
        expect(reached(some, toTop).size).toBe(8);
        for (const left of toTop)
          expect(
            reached(
              some,
              toTop.filter((fix) => fix !== left),
            ).size,
          ).toBeLessThan(8);
      }),
      { numRuns: 300 },
    );
  });

  it('is mended in the example by the first way of each fix, and by nothing less', () => {
    const fixes = smallestFixes(view);
    const added = fixes.flatMap(({ ways }) => ways[0] ?? []);
    expect(unreached(view).length).toBeGreaterThan(10);
    expect(fixes.every(({ ways }) => ways.length > 0)).toBe(true);
    expect(reached(view, added).size).toBe(view.bodies.size);
  });

  it('leads a forum to the LSP of its place, and the LSP to the top first', () => {
    const [links] = waysUp(view, 'forum-rugby-rural');
    expect(links?.map(({ from, to, type }) => [from, to, type])).toEqual([
      ['lsp-rugby', 'psb', 'COORDINATES_WITH'],
      ['forum-rugby-rural', 'lsp-rugby', 'ADVISES'],
    ]);
    expect(links?.[1]?.sentence).toContain('Let Rugby Rural Community Forum advise Rugby Local Strategic Partnership');
  });

  it('never points a body at one below it', () => {
    const up = upward(view);
    const above = new Set(['lsp-nw']);
    for (const id of above) for (const next of up.get(id) ?? []) above.add(next);
    for (const way of waysUp(view, 'lsp-rugby')) expect(way.at(-1)?.to).not.toBe('rugby-health');
  });

  it('goes down from the priorities too', () => {
    const { rows, notAsked } = priorityCoverage(view);
    expect(notAsked).toEqual(['FORUM']);
    expect(rows.flatMap(({ breaks }) => breaks)).not.toContain('No forum takes it up.');
    const row = rows.find(({ priority }) => priority === 'psb-narrowing-gap');
    expect(row?.carries).toMatchObject({ 'lsp-nw': 'contributes', 'lsp-rugby': null, 'block-health': 'contributes' });
  });
});

describe('the network as a whole', () => {
  it('counts parts and bridges as a plain search does', () => {
    fc.assert(
      fc.property(somePairs, (pairs) => {
        const links = linksOfView(liveView(structureOf(pairs), '2010-03-05', []));
        const all = pairs.filter(([a, b]) => a !== b);
        const partsWithout = (gone: readonly [number, number] | null) =>
          separateParts(linksOfView(liveView(structureOf(all.filter((pair) => !same(pair, gone))), '2010-03-05', [])))
            .length;
        const whole = partsWithout(null);
        const distinct = [...new Set(all.map(([a, b]) => `${Math.min(a, b)},${Math.max(a, b)}`))];
        const brute = distinct.filter((pair) => partsWithout(pair.split(',').map(Number) as [number, number]) > whole);
        expect(
          bridges(links)
            .map(([a, b]) => `${a.slice(1)},${b.slice(1)}`)
            .sort(),
        ).toEqual(brute.sort());
      }),
      { numRuns: 100 },
    );
  });

  it('says each figure in a sentence', () => {
    const measures = networkMeasures(view);
    expect(measures.map(({ id, value }) => [id, Math.round(value * 100) / 100])).toEqual(
      expect.arrayContaining([
        ['parts', 8],
        ['chain', 4],
      ]),
    );
    for (const { sentence } of measures) expect(sentence).toMatch(/^[A-Z0-9].*\.$/);
    expect(JSON.stringify(measures)).not.toMatch(/\b(node|edge|graph)s?\b/i);
  });
});

function same([a, b]: readonly [number, number], gone: readonly [number, number] | null): boolean {
  return gone !== null && ((a === gone[0] && b === gone[1]) || (a === gone[1] && b === gone[0]));
}

describe('a break test', () => {
  it('names who loses the way up when a body goes', () => {
    const { severed, sentence } = withoutBody(view, 'lsp-nw');
    const left = reached(view, [], 'lsp-nw');
    expect(severed).toEqual([...reached(view)].filter((id) => id !== 'lsp-nw' && !left.has(id)).sort());
    expect(severed).toContain('forum-nw-north');
    expect(sentence).toMatch(/^Without North Warwickshire Community Partnership, \d+ bodies/);
  });

  it('names the bodies left without a chair when a person goes', () => {
    const chair = view.seats.find((seat) => seat.body === 'psb' && seat.role === 'CHAIR')!.person!;
    expect(withoutPerson(view, chair).chairless).toContain('psb');
  });
});

describe('load', () => {
  it('is meetings times length times seats, and preparation', () => {
    const psb = view.bodies.get('psb')!;
    const { hours, seats, assumed } = bodyLoads(view).get('psb')!;
    expect(assumed).toBe(false);
    expect(hours.likely).toBe(psb.meetingsPerYear! * (psb.meetingHours! * seats + psb.preparationHours!));
  });

  it('sums to the same, whoever it is divided among', () => {
    const total = [...bodyLoads(view).values()]
      .filter(({ seats }) => seats > 0)
      .reduce((sum, { hours }) => sum + hours.likely, 0);
    for (const by of LOAD_BY) {
      const rows = loadBy(view, by, { rate: 25 });
      expect(rows.reduce((sum, { hours }) => sum + hours.likely, 0)).toBeCloseTo(total, 4);
      expect(rows[0]!.pounds!.likely).toBeCloseTo(rows[0]!.hours.likely * 25, 6);
    }
  });

  it('says how unsure it is where something is not recorded', () => {
    const bare = {
      ...example,
      bodies: example.bodies.map((body) => ({
        ...body,
        meetingHours: body.kind === 'GROUP' ? null : body.meetingHours,
      })),
    };
    const { hours, assumed } = bodyLoads(liveView(bare, '2010-03-05', ['psb'])).get('info-sharing-group')!;
    expect(assumed).toBe(true);
    expect(hours.low).toBeLessThan(hours.high);
  });
});

describe('the structure as a partner sees it', () => {
  it.each(['organisation', 'sector'] as const)('by %s, shares of seats and chairs sum to one', (by) => {
    const views = partnerViews(view, by);
    expect(views.reduce((sum, one) => sum + one.seatShare, 0)).toBeCloseTo(1, 9);
    expect(views.reduce((sum, one) => sum + one.chairShare, 0)).toBeCloseTo(1, 9);
  });

  it('counts a council with its parts', () => {
    const council = partnerViews(view, 'organisation').find(({ id }) => id === 'wcc')!;
    expect(council.chairs).toBe(71);
    expect(council.bodies).toContain('psb');
  });
});
