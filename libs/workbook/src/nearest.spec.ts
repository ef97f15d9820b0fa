import { editDistance, nearest } from './nearest.js';

describe('the word that was meant', () => {
  it.each([
    ['BORD', 'BOARD'],
    ['bored', 'BOARD'],
    ['GRUOP', 'GROUP'],
    ['COMMITTEE', null],
    ['', null],
    ['x'.repeat(100), null],
  ])('%s: %s', (written, meant) => {
    expect(nearest(written, ['BOARD', 'FORUM', 'GROUP'], 2 / 5)).toBe(meant);
  });

  it('is the nearest of several, and the first of equals', () => {
    expect(nearest('safer-north', ['safer-south', 'safer-nort', 'safer-north-east'])).toBe('safer-nort');
    expect(nearest('abc', ['abx', 'abd'])).toBe('abx');
  });

  it('counts letters added, dropped, changed and swapped', () => {
    expect([
      editDistance('abc', 'abc'),
      editDistance('abc', 'ab'),
      editDistance('abc', 'axc'),
      editDistance('abc', 'acb'),
    ]).toEqual([0, 1, 1, 1]);
    expect(editDistance('kitten', 'sitting')).toBe(3);
    expect(editDistance('kitten', 'sitting', 2)).toBe(2);
  });
});
