import fc from 'fast-check';
import { probabilityOf } from '../scoring/bits.js';
import { basisOf, lineQuality, type JudgedPair } from './judged.js';
import { onScale, plattScale } from './platt.js';

const judged = fc.record({
  a: fc.constant('a'),
  b: fc.constant('b'),
  alike: fc.boolean(),
  source: fc.constantFrom('AUDIT' as const, 'KNOWN_PAIR' as const),
  weight: fc.double({ min: 0.1, max: 5, noNaN: true }),
  bits: fc.double({ min: -8, max: 8, noNaN: true }),
});
const several = fc.array(judged, { maxLength: 80 });
const pair = (bits: number, alike: boolean, source: JudgedPair['source'] = 'AUDIT'): JudgedPair => {
  return { a: 'a', b: 'b', alike, source, weight: 1, bits };
};

describe('a line through the pairs', () => {
  it('finds no more as it rises, and every share lies in its range', () => {
    fc.assert(
      fc.property(several, fc.double({ min: 0, max: 1, noNaN: true }), (pairs, threshold) => {
        const low = lineQuality(pairs, threshold / 2, probabilityOf);
        const high = lineQuality(pairs, threshold, probabilityOf);
        expect(high.recall?.value ?? 0).toBeLessThanOrEqual(low.recall?.value ?? 0);
        for (const share of [low.recall, low.precision, high.precision]) {
          if (!share) continue;
          expect(share.low).toBeLessThanOrEqual(share.value + 1e-9);
          expect(share.high).toBeGreaterThanOrEqual(share.value - 1e-9);
        }
      }),
    );
  });

  it('is told in plain words', () => {
    const pairs = [pair(3, true), pair(2, false), pair(-3, true)];
    expect(lineQuality(pairs, 0.5, probabilityOf).sentences).toEqual([
      'Of the 2 judged pairs above this line, people called 1 alike.',
      'Of the 2 judged pairs that people called alike, 1 is above this line.',
    ]);
    expect(lineQuality([], 0.5, probabilityOf).precision).toBeNull();
  });

  it('is judged by the audit sample as soon as there is one, and never by what the queue chose', () => {
    const known = [pair(1, true, 'KNOWN_PAIR')];
    const audit = Array.from({ length: 20 }, () => pair(0, false));
    expect(basisOf([...known, pair(2, true, 'REVIEW')])).toEqual({ basis: 'KNOWN_PAIRS', pairs: known });
    expect(basisOf([...known, ...audit]).basis).toBe('AUDIT');
    expect(basisOf([pair(2, true, 'REVIEW')]).basis).toBe('NOTHING');
  });
});

describe('the scale of probabilities', () => {
  const sample = (count: number, sure: number) =>
    Array.from({ length: count }, (_, i) => {
      const bits = (i % 10) - 5;
      return pair(bits, (i * 7919) % 100 < 100 * probabilityOf(bits * sure));
    });

  it('waits for fifty audited pairs with ten alike', () => {
    expect(plattScale(sample(49, 1))).toBeNull();
    expect(plattScale(sample(200, 1).map((one) => ({ ...one, source: 'REVIEW' as const })))).toBeNull();
    expect(plattScale(Array.from({ length: 60 }, () => pair(1, true)))).toBeNull();
    expect(plattScale(sample(200, 1))).not.toBeNull();
  });

  it('is steeper where people are surer than the bits, and never falls', () => {
    const [doubtful, sure] = [plattScale(sample(400, 0.4))!, plattScale(sample(400, 1.5))!];
    expect(sure.slope).toBeGreaterThan(doubtful.slope);
    expect(onScale(sure)(3)).toBeGreaterThan(onScale(sure)(-3));
    expect(onScale(null)(1)).toBe(probabilityOf(1));
  });
});
