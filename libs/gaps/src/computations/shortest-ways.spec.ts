import fc from 'fast-check';
import { shortestWays } from './shortest-ways.js';

const lines = (...pairs: string[]) => pairs.map((pair) => ({ a: pair[0]!, b: pair[1]! }));

describe('ways up', () => {
  it('are the shortest, of the bodies farther away than asked', () => {
    const rows = lines('at', 'ba', 'cb', 'ca', 'dc');
    expect(shortestWays(rows, { tops: ['t'], maxSteps: 2 })).toEqual([{ body: 'd', steps: 3, path: ['c', 'a', 't'] }]);
  });

  it('end in circles and in tops nowhere', () => {
    const rows = lines('at', 'ta', 'xy', 'yx', 'us');
    expect(shortestWays(rows, { tops: ['t', 's'], maxSteps: 0 })).toEqual([
      { body: 'u', steps: 1, path: ['s'] },
      { body: 'a', steps: 1, path: ['t'] },
    ]);
  });

  it('are told up to eight lines, however long a chain is', () => {
    const rows = lines('ba', 'cb', 'dc', 'ed', 'fe', 'gf', 'hg', 'ih', 'ji', 'kj');
    const told = shortestWays(rows, { tops: ['a'], maxSteps: 6 });
    expect(told.map(({ body, steps }) => [body, steps])).toEqual([
      ['h', 7],
      ['i', 8],
    ]);
  });

  it('are the same in whatever order the lines come', () => {
    const letters = fc.constantFrom(...'abcdefgh');
    const some = fc.array(fc.tuple(letters, letters), { maxLength: 24 });
    fc.assert(
      fc.property(some, (pairs) => {
        const rows = pairs.map(([a, b]) => ({ a, b }));
        const terms = { tops: ['a', 'b'], maxSteps: 1 };
        expect(new Set(shortestWays([...rows].reverse(), terms))).toEqual(new Set(shortestWays(rows, terms)));
      }),
    );
  });
});
