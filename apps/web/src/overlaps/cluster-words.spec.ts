import { closeness, groupedBy } from './cluster-words.js';

it('says how closely a set hangs together', () => {
  expect(closeness({ density: 1, bodies: ['a', 'b', 'c'] })).toBe('all 3 pairs');
  expect(closeness({ density: 2 / 3, bodies: ['a', 'b', 'c'] })).toBe('2 of 3 pairs');
});

it('groups by name, the nameless last', () => {
  expect(groupedBy(['b1', 'a1', 'b2', 'x'], (text) => (text === 'x' ? '' : text[0]!))).toEqual([
    ['a', ['a1']],
    ['b', ['b1', 'b2']],
    ['', ['x']],
  ]);
});
