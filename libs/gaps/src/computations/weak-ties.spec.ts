import fc from 'fast-check';
import { atMost, seatChances } from './bicm.js';
import { weakTies } from './weak-ties.js';

const bodies = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => `b${from + i}`);
const row = (organisation: string, sector: string, on: string[]) => ({ organisation, sector, bodies: on });
const terms = { pairs: ['HEALTH + THIRD_SECTOR'], maxShare: 0.5, maxChance: 0.05 };

describe('the chances of a seat', () => {
  it('give every partner and every body as many as it has, on average', () => {
    const table = fc.array(fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), { minLength: 3, maxLength: 6 });
    fc.assert(
      fc.property(table, (seats) => {
        const rows = seats.map((line) => line.filter(Boolean).length);
        const columns = [0, 1, 2, 3, 4, 5].map((at) => seats.filter((line) => line[at]).length);
        const chances = seatChances(rows, columns);
        for (const degree of rows) {
          const expected = columns.reduce((sum, other) => sum + chances.of(degree, other), 0);
          expect(Math.abs(expected - degree)).toBeLessThan(0.1);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('add up to the lower tail that counting every outcome gives', () => {
    const some = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 9 });
    fc.assert(
      fc.property(some, fc.nat(9), (chances, most) => {
        let total = 0;
        for (let outcome = 0; outcome < 1 << chances.length; outcome += 1) {
          const happened = chances.map((_, i) => (outcome >> i) & 1);
          if (happened.filter(Boolean).length > most) continue;
          total += chances.reduce((product, chance, i) => product * (happened[i] ? chance : 1 - chance), 1);
        }
        expect(atMost(most, chances)).toBeCloseTo(total, 9);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a weak tie between sectors', () => {
  const apart = [
    row('trust', 'HEALTH', bodies(0, 6)),
    row('cva', 'THIRD_SECTOR', bodies(6, 12)),
    row('council', 'COUNTY', bodies(0, 12)),
  ];

  it('is found where they sit on different bodies all along, with where they could meet', () => {
    expect(weakTies(apart, terms)).toEqual([
      {
        first: 'trust',
        second: 'cva',
        sectorA: 'HEALTH',
        sectorB: 'THIRD_SECTOR',
        together: 0,
        expected: 3,
        where: ['b0', 'b1', 'b10'],
      },
    ]);
  });

  it('is none where they meet as often as chance would have it, where few seats prove nothing, or for pairs nobody named', () => {
    const mixed = [row('trust', 'HEALTH', bodies(0, 6)), row('cva', 'THIRD_SECTOR', bodies(3, 9)), apart[2]!];
    expect(weakTies(mixed, terms)).toEqual([]);
    expect(weakTies(apart, { ...terms, maxChance: 0.001 })).toEqual([]);
    expect(weakTies(apart, { ...terms, pairs: ['HEALTH + COUNTY', 'HEALTH + HEALTH', 'HEALTH + FIRE', 'x'] })).toEqual(
      [],
    );
    expect(weakTies([], terms)).toEqual([]);
  });
});
