import { PLAIN_PRODUCTS } from '@remit/language';
import fc from 'fast-check';
import { comparedClass, openEngine } from './engine.js';
import { aStructure, WORD_EMBEDDER } from './fixtures.js';
import { classAt, scoreAll } from './score-all.js';
import { PairReading } from './scoring/pair-reading.js';
import { dot, dotsOfFour } from './text/unit-vectors.js';

const options = { asOf: '2010-01-01', embedder: WORD_EMBEDDER, products: PLAIN_PRODUCTS };

describe('scoring many pairs', () => {
  it('gives what counting one pair gives, to the last digit, strongest first', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 10_000 }), async (seed) => {
        const engine = await openEngine(aStructure(seed, 30), options);
        const scored = scoreAll(engine);
        const reading = new PairReading(engine.epoch, engine.dimensions);
        for (let i = 0; i < scored.length; i += 1) {
          const [a, b] = [scored.a[i]!, scored.b[i]!];
          const { total, probability, purposeProbability, completeness, counted } = engine.bits(a, b);
          expect(reading.read(a, b)).toMatchObject({ total, probability, purposeProbability, completeness });
          for (const { id, level } of counted) expect(reading.level(id)).toBe(level);
          expect(scored.bits[i]).toBe(total);
          expect(classAt(scored, i)).toBe(comparedClass(engine, a, b));
          if (i > 0) expect(scored.bits[i - 1]).toBeGreaterThanOrEqual(total);
        }
        expect(scored.length).toBeGreaterThan(0);
      }),
      { numRuns: 4 },
    );
  });

  it('multiplies four rows at once as it does one', () => {
    const table = Float32Array.from({ length: 6 * 7 }, (_, i) => Math.sin(i * 12.9898));
    const four = new Float64Array(4);
    dotsOfFour(table, 0, 2, 7, four);
    expect([...four]).toEqual([2, 3, 4, 5].map((row) => dot(table, 0, table, row, 7)));
  });
});
