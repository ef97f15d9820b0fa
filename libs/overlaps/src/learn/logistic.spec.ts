import fc from 'fast-check';
import { fitLogistic, logLoss, logOdds, type Observation } from './logistic.js';

const observation = fc.record({
  at: fc.constantFrom([0, 1], [0, 2], [0, 3]),
  by: fc.constantFrom([1, 1], [1, 0.5]),
  offset: fc.double({ min: -6, max: 6, noNaN: true }),
  alike: fc.boolean(),
  weight: fc.double({ min: 0.1, max: 5, noNaN: true }),
});
const several = fc.array(observation, { minLength: 1, maxLength: 40 });
const SPREADS = [1, 0.8, 0.8, 0.8];

function cost(observations: readonly Observation[], parameters: readonly number[]): number {
  const loss = observations.reduce((sum, one) => sum + one.weight * logLoss(logOdds(one, parameters), one.alike), 0);
  return parameters.reduce((sum, value, i) => sum + value ** 2 / (2 * SPREADS[i]! ** 2), loss);
}

describe('logistic regression drawn towards zero', () => {
  it('finds the least cost there is', () => {
    fc.assert(
      fc.property(
        several,
        fc.integer({ min: 0, max: 3 }),
        fc.constantFrom(-0.01, 0.01),
        (observations, which, step) => {
          const found = Array.from(fitLogistic(observations, SPREADS));
          const beside = found.map((value, i) => (i === which ? value + step : value));
          expect(cost(observations, found)).toBeLessThan(cost(observations, beside));
        },
      ),
    );
  });

  it('gives a level no less when one more pair with it is called alike', () => {
    fc.assert(
      fc.property(several, fc.integer({ min: 1, max: 3 }), (observations, level) => {
        const more = { at: [0, level], by: [1, 1], offset: 0, alike: true, weight: 1 };
        const before = fitLogistic(observations, SPREADS)[level]!;
        expect(fitLogistic([...observations, more], SPREADS)[level]!).toBeGreaterThanOrEqual(before - 1e-9);
      }),
    );
  });

  it('leaves alone what is held', () => {
    const one = { at: [0, 1], by: [1, 1], offset: 0, alike: true, weight: 3 };
    const [start, level] = fitLogistic([one, one], [0, 0.8]);
    expect(start).toBe(0);
    expect(level).toBeGreaterThan(0.3);
  });
});
