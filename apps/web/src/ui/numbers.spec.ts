import * as fc from 'fast-check';
import { countOf, fileSize, listed, roundedToSum, signed } from './numbers.js';

describe('numbers in words', () => {
  it('says one and many', () => {
    expect(countOf(1, 'body', 'bodies')).toBe('1 body');
    expect(countOf(1231, 'seat')).toBe('1,231 seats');
    expect(listed(['a'])).toBe('a');
    expect(listed(['a', 'b', 'c'])).toBe('a, b and c');
  });

  it('signs points with a real minus', () => {
    expect([signed(107), signed(-530), signed(0)]).toEqual(['+1.07', '−5.30', '0.00']);
  });

  it('says how large a download is', () => {
    expect([fileSize(900), fileSize(84_000), fileSize(3_600_000)]).toEqual(['900 bytes', '82 KB', '3.4 MB']);
  });
});

describe('rows that add up to their total as shown', () => {
  it('holds for any evidence, and no row is off by a hundredth or more', () => {
    const bits = fc.array(fc.double({ min: -12, max: 12, noNaN: true }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(bits, (values) => {
        const { rows, total } = roundedToSum(values);
        expect(rows.reduce((sum, row) => sum + row, 0)).toBe(total);
        for (const [index, row] of rows.entries()) {
          expect(Math.abs(row - (values[index] ?? 0) * 100)).toBeLessThanOrEqual(1 + 1e-6);
        }
      }),
    );
  });
});
