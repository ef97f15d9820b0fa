import { compareAddress, pairsOf, readCompared } from './compare-address.js';

describe('the address of a comparison', () => {
  it('holds two or three bodies, and is read as it was written', () => {
    expect(compareAddress(['psb', 'dv forum'])).toBe('/compare?a=psb&b=dv+forum');
    expect(readCompared('?a=psb&b=dv+forum')).toEqual(['psb', 'dv forum', '']);
    expect(readCompared(compareAddress(['x', 'y', 'z']).slice('/compare'.length))).toEqual(['x', 'y', 'z']);
  });

  it('may have an empty place', () => {
    expect(compareAddress(['', 'b'])).toBe('/compare?b=b');
    expect(readCompared('?b=b')).toEqual(['', 'b', '']);
    expect(compareAddress([])).toBe('/compare');
  });
});

it('every two of the chosen are compared, the same one never with itself', () => {
  expect(pairsOf(['a', 'b', ''])).toEqual([['a', 'b']]);
  expect(pairsOf(['a', 'b', 'c'])).toEqual([
    ['a', 'b'],
    ['a', 'c'],
    ['b', 'c'],
  ]);
  expect(pairsOf(['a', 'a', ''])).toEqual([]);
});
