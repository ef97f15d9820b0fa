import fc from 'fast-check';
import { changeWords, rangeWords, standing } from './figure-words.js';

const exactly = (value: number) => ({ low: value, likely: value, high: value });

describe('a figure in words', () => {
  it.each([
    [exactly(12), 'COUNT', '12'],
    [exactly(1), 'HOURS', '1 hour'],
    [{ low: 900, likely: 1200, high: 1500 }, 'HOURS', 'about 1,200 hours (900 to 1,500)'],
    [exactly(4500), 'POUNDS', '£4,500'],
  ] as const)('%j in %s is %s', (range, unit, words) => {
    expect(rangeWords(range, unit)).toBe(words);
  });

  it.each([
    [exactly(0), 'COUNT', 'no change'],
    [exactly(-3), 'COUNT', '3 fewer'],
    [exactly(2), 'COUNT', '2 more'],
    [{ low: -150, likely: -120, high: -100 }, 'HOURS', 'about 120 hours (100 to 150) less'],
    [{ low: -10, likely: -2, high: 5 }, 'HOURS', 'between 10 hours less and 5 hours more'],
  ] as const)('a difference of %j in %s is %s', (change, unit, words) => {
    expect(changeWords(change, unit)).toBe(words);
  });
});

describe('best and worst of a row', () => {
  it('is least for what costs, most for what is looked after, and nothing where all are the same', () => {
    expect(standing('hours', [10, 5, 7])).toEqual(['worst', 'best', null]);
    expect(standing('cells', [10, 5, 7])).toEqual(['best', 'worst', null]);
    expect(standing('hours', [5, 5])).toEqual([null, null]);
    expect(standing('hours', [5, null])).toEqual([null, null]);
    expect(standing('seats', [5, 6])).toEqual([null, null]);
  });

  it('never depends on the order of the columns', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 6 }), (values) => {
        const there = standing('hours', values);
        const back = standing('hours', [...values].reverse());
        expect(back.reverse()).toEqual(there);
        expect(there.includes('best')).toBe(new Set(values).size > 1);
      }),
    );
  });
});
