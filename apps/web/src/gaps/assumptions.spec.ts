import { readAmount } from './assumptions.js';
import { rangeInPounds, rangeWords, shareWords } from './ranges.js';

describe('an amount as it is typed', () => {
  it.each([
    ['', null],
    [' ', null],
    ['4', 4],
    ['27.50', 27.5],
    ['0', 0],
    ['366', 366],
    ['367', undefined],
    ['-1', undefined],
    ['four', undefined],
    ['1e3', undefined],
    ['1.234', undefined],
  ])('%j is %j', (typed, value) => {
    expect(readAmount(typed, 366)).toBe(value);
  });
});

describe('a range in words', () => {
  it('says how unsure it is only where it is', () => {
    expect(rangeWords({ low: 1200.2, likely: 1200.2, high: 1200.2 })).toBe('1,200');
    expect(rangeWords({ low: 900, likely: 1200, high: 1500 })).toBe('1,200 (900 to 1,500)');
    expect(rangeInPounds({ low: 9000, likely: 12000, high: 15000 })).toBe('£12,000 (£9,000 to £15,000)');
    expect(shareWords(1 / 3)).toBe('33.3%');
  });
});
