import fc from 'fast-check';
import { shapes, structureOf } from '../testing/structures.js';
import { countyData, readCounties, tileCounties } from './overview.js';
import { meet } from './picture.js';

describe('counties of a large structure', () => {
  it('hold every body once, and every link is inside one or counted by two', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        const data = structureOf(shape);
        const counties = readCounties(data);
        const bodies = counties.flatMap((county) => county.bodies.map((body) => body.slug));
        expect([...bodies].sort()).toEqual(data.bodies.map((body) => body.slug).sort());
        const key = (link: { from: string; to: string; type: string }) => `${link.from} ${link.to} ${link.type}`;
        const real = new Set(data.links.filter((link) => link.from !== link.to).map(key));
        const inside = new Set(
          counties.flatMap((county) =>
            countyData(data, county)
              .links.filter((link) => link.from !== link.to)
              .map(key),
          ),
        );
        const between = counties.reduce((sum, county) => sum + county.linksOut, 0);
        expect(inside.size + between / 2).toBe(real.size);
      }),
      { numRuns: 60 },
    );
  });

  it('are tiles that never meet, and as large as the window lets them be', () => {
    const one = (index: number) => ({ slug: `c${index}`, name: `County ${index}`, bodies: [], linksOut: 0 });
    for (const count of [2, 7, 33, 60]) {
      const tiles = tileCounties(
        Array.from({ length: count }, (_, index) => one(index)),
        { width: 1240, height: 640 },
      );
      tiles.forEach((tile, index) => {
        for (const other of tiles.slice(index + 1)) expect(meet(tile, other)).toBe(false);
      });
    }
    const columns = new Set(
      tileCounties(
        Array.from({ length: 33 }, (_, i) => one(i)),
        { width: 1240, height: 640 },
      ).map((tile) => tile.x),
    );
    expect(columns.size).toBe(7);
  });
});
