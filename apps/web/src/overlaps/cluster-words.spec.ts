import { densityWords, groupedBy } from './cluster-words.js';

it('says how closely a set hangs together', () => {
  expect(densityWords(1)).toBe('every two of them are alike');
  expect(densityWords(2 / 3)).toBe('67 of 100 pairs within are alike');
});

it('groups by name, the nameless last', () => {
  expect(groupedBy(['b1', 'a1', 'b2', 'x'], (text) => (text === 'x' ? '' : text[0]!))).toEqual([
    ['a', ['a1']],
    ['b', ['b1', 'b2']],
    ['', ['x']],
  ]);
});
