import fc from 'fast-check';
import { liveView } from '@remit/gaps';
import { applyAll } from '../apply.js';
import { aBody, aSeat, DAY, withGround } from '../fixtures.js';
import { buildModel, type LikePair } from './model.js';
import { notWorse, optimise } from './optimise.js';
import { faultsOf, greedy, worthOf } from './plan.js';
import { OPTIMISER_SETTINGS, type OptimiserSettings } from './settings.js';

const someTask = fc.integer({ min: 3, max: 8 }).chain((count) => {
  const id = fc.integer({ min: 0, max: count - 1 }).map((i) => `b${i}`);
  const amounts = fc.record({
    meetingsPerYear: fc.constantFrom(2, 4, 12),
    meetingHours: fc.constantFrom(1, 2, 3),
    preparationHours: fc.constantFrom(2, 10, 30),
    statutory: fc.constantFrom(true, false, false),
    kind: fc.constantFrom('GROUP', 'GROUP', 'BOARD'),
    areas: fc.constantFrom(['north'], ['county'], []),
    themes: fc.constantFrom(['safer'], ['homes']),
  });
  const pair = fc.record({
    a: id,
    b: id,
    class: fc.constantFrom('DUPLICATION', 'OVERLAP', 'WATCH'),
    probability: fc.constantFrom(0.2, 0.5, 0.95),
    likeness: fc.constantFrom(null, 0.3, 0.9),
  });
  return fc.record({
    bodies: fc.tuple(
      ...Array.from({ length: count }, (_, i) => amounts.map((recorded) => aBody(`b${i}`, recorded as object))),
    ),
    seats: fc.uniqueArray(
      fc
        .tuple(id, fc.constantFrom('p0', 'p1', 'p2', 'p3', 'p4'), fc.constantFrom('CHAIR', 'MEMBER'))
        .map(([on, who, role]) => aSeat(on, who, { role: role as 'CHAIR', organisation: 'wcc' })),
      { maxLength: 14, selector: (one) => `${one.body} ${one.person}` },
    ),
    pairs: fc.uniqueArray(pair, { maxLength: 10, selector: ({ a, b }) => [a, b].sort().join(' ') }),
    seatCap: fc.constantFrom(3, 5, 25),
    atLeast: fc.constantFrom(0, 0, 1, 2),
    allowWidening: fc.boolean(),
  });
});

describe('the optimiser', () => {
  it('never falls behind step by step, and every constraint holds', async () => {
    let several = 0;
    await fc.assert(
      fc.asyncProperty(someTask, async ({ bodies, seats, pairs, seatCap, atLeast, allowWidening }) => {
        const structure = withGround({ bodies, memberships: seats });
        const settings: OptimiserSettings = {
          ...OPTIMISER_SETTINGS,
          seatCap,
          allowWidening,
          target: { kind: null, atLeast },
        };
        const model = buildModel(liveView(structure, DAY, []), pairs, settings);
        const { options, why } = await optimise({
          structure,
          asOf: DAY,
          tops: [],
          pairs: pairs,
          settings,
        });
        const steps = greedy(model, { atLeast, kind: null, atMost: Infinity });
        const best = Math.max(...options.map(({ worth }) => worth));
        if (options.length > 0 && steps.length >= atLeast)
          expect(best).toBeGreaterThanOrEqual(worthOf(model, steps) * 0.999 - 1e-6);
        if (options.length === 0) expect(why).toMatch(/^[A-Z].*\.$/);
        if (options.length === 0 && atLeast > 0) expect(steps.length).toBeLessThan(atLeast);
        if (options.length > 2) several += 1;
        for (const { choices, operations } of options) {
          const own = choices.map((one) =>
            model.candidates.find(({ body, into }) => body === one.body && into === one.into)!,
          );
          expect(faultsOf(model, own)).toEqual([]);
          expect(own.length).toBeGreaterThanOrEqual(atLeast);
          expect(choices.some(({ body }) => structure.bodies.find((one) => one.id === body)!.statutory === true)).toBe(
            false,
          );
          const applied = applyAll(structure, operations, DAY);
          expect(applied.refused).toEqual([]);
          for (const { into } of choices)
            expect(
              applied.structure.memberships.filter((seat) => seat.body === into && seat.validTo === null).length,
            ).toBeLessThanOrEqual(Math.max(seatCap, seats.filter((seat) => seat.body === into).length));
        }
        expect(notWorse(options)).toHaveLength(options.length);
      }),
      { numRuns: 60 },
    );
    expect(several).toBeGreaterThan(0);
  });

  const busy = (id: string, recorded = {}) =>
    aBody(id, { meetingsPerYear: 6, meetingHours: 2, preparationHours: 20, ...recorded });
  const pair = (a: string, b: string): LikePair => ({ a, b, class: 'DUPLICATION', probability: 0.9, likeness: 0.8 });
  const twins = ['a', 'b', 'c', 'd'].flatMap((name) => [busy(`${name}1`), busy(`${name}2`)]);
  const structure = withGround({ bodies: twins, memberships: twins.map(({ id }) => aSeat(id, 'p0')) });
  const pairs = ['a', 'b', 'c', 'd'].map((name) => pair(`${name}1`, `${name}2`));

  it('gives at least three options of different size, each better in some way', async () => {
    const { options } = await optimise({ structure, asOf: DAY, tops: [], pairs, settings: OPTIMISER_SETTINGS });
    expect(options.map(({ closures }) => closures)).toEqual([1, 2, 3, 4]);
    expect(options[3]!.gap).toBe(0.001);
  });

  it('says in words why a target cannot be met', async () => {
    const settings: OptimiserSettings = {
      ...OPTIMISER_SETTINGS,
      protect: ['a1', 'a2'],
      target: { kind: 'GROUP', atLeast: 4 },
    };
    const { options, why } = await optimise({ structure, asOf: DAY, tops: [], pairs, settings });
    expect(options).toEqual([]);
    expect(why).toBe(
      'At most 3 of 8 groups can go into others. 4 were asked for. Mergers were ruled out because the body is protected (2 times).',
    );
  });
});
