import fc from 'fast-check';
import { PLAIN_PRODUCTS } from '@remit/language';
import { analyseOverlaps } from '../analyse.js';
import { openEngine, type OverlapEngine } from '../engine.js';
import { aStructure, WORD_EMBEDDER } from '../fixtures.js';
import { repeatable } from '../random.js';
import { calibrate } from './calibrate.js';
import { countExample, readExamples } from './examples.js';
import { holdOut } from './held-out.js';
import { labelsOfKnownPairs, oneLabelEach, type Label } from './labels.js';
import { learnWeights } from './learn-weights.js';
import { withLearnt } from './learnt-weights.js';

const options = { asOf: '2010-01-01', embedder: WORD_EMBEDDER, products: PLAIN_PRODUCTS };
const seeds = fc.integer({ min: 1, max: 10_000 });
const few = { numRuns: 6 };
let engine: OverlapEngine;

beforeAll(async () => {
  engine = await openEngine(aStructure(4, 40), options);
});

/** Labels of pairs drawn by chance, called alike as `rule` says. */
function labelsBy(seed: number, count: number, rule: (a: number, b: number) => boolean): Label[] {
  const random = repeatable(seed);
  const size = engine.projection.list.bodies.length;
  return Array.from({ length: count }, () => {
    const a = Math.floor(random() * size);
    const b = (a + 1 + Math.floor(random() * (size - 1))) % size;
    const [low, high] = [engine.projection.list.bodies[a]!.id, engine.projection.list.bodies[b]!.id];
    return { a: low, b: high, alike: rule(a, b), source: 'REVIEW' as const, weight: 1 };
  });
}

const coin = (seed: number) => {
  const random = repeatable(seed);
  return () => random() < 0.5;
};
const sameTheme = (a: number, b: number) => {
  const row = engine.bits(a, b).counted.find(({ id }) => id === 'THEME')!;
  return row.level === 0 || row.level === 1;
};

describe('labels', () => {
  it('read what the workbook records: a successor says nothing of sameness', () => {
    const pair = (a: string, relation: 'DUPLICATE' | 'COMPLEMENTARY' | 'SUCCESSOR') => ({
      id: a,
      a,
      b: 'z',
      relation,
      note: null,
    });
    const labels = labelsOfKnownPairs([pair('x', 'DUPLICATE'), pair('y', 'COMPLEMENTARY'), pair('w', 'SUCCESSOR')]);
    expect(labels.map(({ a, alike }) => [a, alike])).toEqual([
      ['x', true],
      ['y', false],
    ]);
  });

  it('count once for each pair, a review before the workbook, and never above five', () => {
    const label = (source: Label['source'], alike: boolean, weight = 1): Label => ({
      a: 'b',
      b: 'a',
      alike,
      source,
      weight,
    });
    const one = oneLabelEach([label('REVIEW', false, 90), label('KNOWN_PAIR', true)]);
    expect(one).toEqual([{ a: 'a', b: 'b', alike: false, source: 'REVIEW', weight: 5 }]);
    expect(oneLabelEach([{ ...label('REVIEW', true), b: 'b' }])).toEqual([]);
  });
});

describe('learnt weights', () => {
  it('fall with the level, whatever was said, and are the same for labels in another order', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const labels = labelsBy(seed, 40, coin(seed));
        const learn = (of: Label[]) => learnWeights(readExamples(engine, oneLabelEach(of)), engine.epoch.near);
        const learnt = learn(labels);
        expect(learn([...oneLabelEach(labels)].reverse())).toEqual(learnt);
        const { near, apart } = withLearnt(engine.epoch, learnt);
        for (const weights of [near, apart]) {
          for (const bits of weights.bits.values()) {
            for (let level = 1; level < bits.length; level += 1)
              expect(bits[level]!).toBeLessThanOrEqual(bits[level - 1]! + 1e-9);
          }
        }
      }),
      few,
    );
  });

  it('are judged by pairs they have not seen: what was said of a pair does not move its own', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 0, max: 20 }), (seed, which) => {
        const examples = readExamples(engine, oneLabelEach(labelsBy(seed, 30, coin(seed))));
        const other = examples.map((one, i) => (i === which ? { ...one, alike: !one.alike } : one));
        expect(holdOut(other, engine.epoch.near).bits[which]).toBe(holdOut(examples, engine.epoch.near).bits[which]);
      }),
      few,
    );
  });

  it('count in an analysis as they did in learning, and the rows still add up', async () => {
    const { weights } = calibrate(engine, labelsBy(3, 120, sameTheme));
    const taught = await openEngine(aStructure(4, 40), { ...options, weights });
    for (const label of oneLabelEach(labelsBy(9, 30, coin(9)))) {
      const [example] = readExamples(engine, [label]);
      const index = taught.projection.list.index;
      const pair = taught.explain(index.get(label.a)!, index.get(label.b)!);
      const isApart = pair.dimensions.some((row) => row.id === 'AREA' && row.level === 'disjoint');
      if (!isApart) expect(pair.bits).toBeCloseTo(countExample(example!, weights).total, 3);
      expect(pair.dimensions.reduce((sum, row) => sum + row.bits, 0)).toBeCloseTo(pair.bits, 9);
    }
  });

  it('that are null change nothing', async () => {
    const plain = await analyseOverlaps(aStructure(6, 20), options);
    expect(await analyseOverlaps(aStructure(6, 20), { ...options, weights: null })).toEqual(plain);
  });
});

describe('a calibration', () => {
  it('keeps what it learns from people who judge by a rule', () => {
    const found = calibrate(engine, labelsBy(3, 120, sameTheme));
    expect(found.kept).toBe(true);
    expect(found.loss!.after).toBeLessThan(found.loss!.before * 0.98);
    const theme = found.levels.filter((level) => level.dimension === 'THEME');
    expect(theme[0]!.after - theme[3]!.after).toBeGreaterThan(theme[0]!.before - theme[3]!.before);
    expect(found.reason).toContain('are used');
  });

  it('does not keep what it learns from answers that were thrown with a coin weighted as the weights say', () => {
    const random = repeatable(8);
    const asBelieved = (a: number, b: number) => random() < engine.bits(a, b).probability;
    const found = calibrate(engine, labelsBy(5, 400, asBelieved));
    expect(found.loss).not.toBeNull();
    expect(found.kept).toBe(false);
    expect(found.weights).toBeNull();
    expect(found.reason).toContain('starting weights stay');
  });

  it('needs twenty labels with five of each', () => {
    const found = calibrate(engine, labelsBy(2, 12, coin(2)));
    expect(found).toMatchObject({ kept: false, weights: null, loss: null, moved: 0 });
    expect(found.reason).toContain('needs 20 judged pairs');
    expect(calibrate(engine, []).judged).toEqual([]);
    expect(
      calibrate(
        engine,
        labelsBy(2, 60, () => true),
      ).loss,
    ).toBeNull();
  });

  it('leaves the start alone until pairs were drawn by chance', () => {
    const chosen = labelsBy(4, 60, sameTheme);
    expect(calibrate(engine, chosen).prior).toMatchObject({ after: engine.epoch.priorBits });
    const drawn = chosen.map((label) => ({ ...label, source: 'AUDIT' as const }));
    expect(calibrate(engine, drawn).prior.after).not.toBe(engine.epoch.priorBits);
  });
});
