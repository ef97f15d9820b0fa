import fc from 'fast-check';
import { addUp, probabilityOf } from './bits.js';
import { tableEpoch } from './epoch.js';
import { falling } from './falling.js';
import { DIMENSION_IDS, SCORING_TABLE, type DimensionId } from './scoring-table.js';

const epoch = tableEpoch(60);

/** Bits of a pair with these levels in a structure of sixty bodies. */
function pair(levels: Partial<Record<DimensionId, string>>) {
  return addUp(
    epoch,
    DIMENSION_IDS.map((id) => {
      const level = SCORING_TABLE[id].levels.findIndex((one) => one.id === levels[id]);
      return { id, level, bits: level < 0 ? 0 : epoch.near.bits.get(id)![level]! };
    }),
  );
}

/** Worked examples of the specification; its NAME row is now part of TEXT and is left out. */
describe('worked examples', () => {
  it.each<[string, Partial<Record<DimensionId, string>>, number]>([
    [
      'everything agrees',
      { TEXT: 'same', THEME: 'same', AREA: 'same', FUNCTION: 'same', PEOPLE: 'significant', ORGS: 'significant' },
      8.7,
    ],
    ['reworded, nobody known', { TEXT: 'close', THEME: 'same', AREA: 'same', FUNCTION: 'same', ORGS: 'some' }, 3.4],
    ['only the text', { TEXT: 'same' }, 2.1],
    ['text and area', { TEXT: 'close', AREA: 'same' }, 0.8],
    [
      'same people, other work',
      { TEXT: 'different', THEME: 'none', AREA: 'same', FUNCTION: 'same', PEOPLE: 'strong', ORGS: 'strong' },
      -3.2,
    ],
    ['nothing known', {}, -4.2],
  ])('%s', (_, levels, bits) => {
    expect(pair(levels).total).toBeCloseTo(bits, 0);
    expect(Math.abs(pair(levels).total - bits)).toBeLessThan(0.11);
  });

  it('gives probabilities as specified', () => {
    expect(pair({ TEXT: 'same' }).probability).toBeCloseTo(0.81, 2);
    expect(pair({ TEXT: 'close', AREA: 'same' }).probability).toBeCloseTo(0.64, 2);
    expect(pair({}).probability).toBeCloseTo(0.05, 2);
  });
});

const someLevels = fc.record(
  Object.fromEntries(
    DIMENSION_IDS.map((id) => [id, fc.constantFrom(...SCORING_TABLE[id].levels.map((level) => level.id))]),
  ),
  { requiredKeys: [] },
) as fc.Arbitrary<Partial<Record<DimensionId, string>>>;

describe('bits', () => {
  it('add up to the total, whatever is known', () => {
    fc.assert(
      fc.property(someLevels, (levels) => {
        const { counted, prior, total, probability } = pair(levels);
        expect(counted.reduce((sum, row) => sum + row.bits, prior)).toBeCloseTo(total, 9);
        expect(probabilityOf(total)).toBe(probability);
      }),
    );
  });

  it('of an unknown dimension are exactly nothing', () => {
    fc.assert(
      fc.property(someLevels, (levels) => {
        for (const row of pair(levels).counted) if (levels[row.id] === undefined) expect(row.bits).toBe(0);
      }),
    );
  });

  it('count whole for the strongest of a group only', () => {
    const { counted } = pair({ TEXT: 'same', THEME: 'same', PRIORITY: 'shared' });
    expect(counted.filter((row) => row.halved).map((row) => row.id)).toEqual(['THEME', 'PRIORITY']);
  });

  it('of completeness grow with what is known', () => {
    expect(pair({}).completeness).toBe(0);
    expect(pair({ TEXT: 'different' }).completeness).toBeGreaterThan(pair({ AREA: 'same' }).completeness);
  });

  it('never rise from a level to the next', () => {
    const numbers = fc.array(
      fc.tuple(fc.double({ min: -9, max: 9, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(numbers, (levels) => {
        const result = falling(
          levels.map(([bits]) => bits),
          levels.map(([, share]) => share),
        );
        expect(result).toHaveLength(levels.length);
        for (let i = 1; i < result.length; i += 1) expect(result[i]!).toBeLessThanOrEqual(result[i - 1]!);
      }),
    );
  });
});
