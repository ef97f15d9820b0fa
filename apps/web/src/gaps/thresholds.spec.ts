import { effectInWords, nameInWords, problemsByName } from './thresholds.js';

describe('the thresholds of a rule', () => {
  it.each([
    ['minSectors', 'Sectors, at least'],
    ['maxSteps', 'Steps, at most'],
    ['supportPattern', 'Support pattern'],
  ])('are called by words: %s', (name, words) => expect(nameInWords(name)).toBe(words));

  it.each([
    [{ before: 3, after: 3, gainedCount: 0, lostCount: 0 }, 'That would change nothing: 3 cases, as now.'],
    [{ before: 3, after: 1, gainedCount: 0, lostCount: 2 }, '1 case instead of 3: 2 would go.'],
    [{ before: 3, after: 4, gainedCount: 2, lostCount: 1 }, '4 cases instead of 3: 2 would come and 1 would go.'],
  ])('say what others would change', (counts, words) => {
    expect(effectInWords({ ...counts, gained: [], lost: [], userErrors: [] })).toBe(words);
  });

  it('have what is wrong beside the value that it is about', () => {
    const errors = [
      { message: 'a-rule, b: must be a number.', path: ['values', '1', 'value'] },
      { message: 'Somebody else has set these.', path: ['expectedVersion'] },
    ];
    expect(problemsByName(errors, ['a', 'b'])).toEqual({ b: 'Must be a number.', '': 'Somebody else has set these.' });
  });
});
