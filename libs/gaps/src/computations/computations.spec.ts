import fc from 'fast-check';
import { articulation, cutOff, cutPoints, linksOf, type Links } from './cut-points.js';
import { joinPairs } from './join-pairs.js';

/** How many separate parts the bodies form, one of them left out. */
function parts(links: Links, without: string | null): number {
  const left = new Set([...links.keys()].filter((id) => id !== without));
  let count = 0;
  while (left.size > 0) {
    count += 1;
    const open = [[...left][0]!];
    for (const id of open) {
      if (!left.delete(id)) continue;
      open.push(...[...links.get(id)!].filter((next) => left.has(next)));
    }
  }
  return count;
}

const somePairs = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 20 });
const rowsOf = (pairs: [number, number][]) =>
  pairs.filter(([a, b]) => a !== b).map(([a, b]) => ({ a: `${a}`, b: `${b}` }));

describe('bodies that hold others', () => {
  it('are exactly those without which there are more parts', () => {
    fc.assert(
      fc.property(somePairs, (pairs) => {
        const links = linksOf(rowsOf(pairs));
        const whole = parts(links, null);
        const brute = [...links.keys()].filter((id) => parts(links, id) > whole);
        expect([...articulation(links)].sort()).toEqual(brute.sort());
      }),
      { numRuns: 300 },
    );
  });

  it('cut off everything outside the largest part', () => {
    const links = linksOf(
      rowsOf([
        [0, 1],
        [1, 2],
        [1, 3],
        [3, 4],
        [0, 5],
      ] as [number, number][]),
    );
    expect(cutOff('1', links)).toEqual(['2', '3', '4']);
  });

  it('are no top bodies, and hold as many as asked', () => {
    const rows = rowsOf([
      [0, 1],
      [0, 2],
      [0, 3],
      [3, 4],
    ] as [number, number][]);
    expect(cutPoints(rows, { tops: ['0'], minCut: 1 })).toEqual([{ body: '3', cut: ['4'] }]);
    expect(cutPoints(rows, { tops: ['0'], minCut: 2 })).toEqual([]);
  });

  it('can be found in a chain of fifty thousand', () => {
    const rows = Array.from({ length: 50_000 }, (_none, index) => ({ a: `${index}`, b: `${index + 1}` }));
    expect(articulation(linksOf(rows)).size).toBe(49_999);
  });
});

describe('pairs that touch', () => {
  it('are one finding', () => {
    const rows = [
      { a: 'x', b: 'y' },
      { a: 'p', b: 'q' },
      { a: 'y', b: 'z' },
    ];
    expect(joinPairs(rows).map((row) => row['bodies'])).toEqual([
      ['x', 'y', 'z'],
      ['p', 'q'],
    ]);
  });
});
