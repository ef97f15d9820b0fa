import fc from 'fast-check';
import { EMPTY_STRUCTURE, type Structure } from '@remit/structure';
import { aBody, aSeat } from '../fixtures.js';
import { project } from '../projection/projection.js';
import { UNKNOWN } from './dimension.js';
import { peopleDimension } from './people.js';
import { significanceOf } from './significance.js';

const DAY = '2010-01-01';

function withSeats(seats: readonly (readonly [number, number])[], bodies = 8): Structure {
  const named = new Map(seats.map(([body, person]) => [`${body} ${person}`, aSeat(`b${body}`, `p${person}`)]));
  return {
    ...EMPTY_STRUCTURE,
    bodies: Array.from({ length: bodies }, (_, i) => aBody(`b${i}`)),
    memberships: [...named.values()],
  };
}

const someSeats = fc.array(fc.tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 25 })), {
  minLength: 12,
  maxLength: 70,
});

describe('people in common', () => {
  it('are unknown where a body has nobody recorded, and none where nobody is shared', () => {
    const people = peopleDimension(
      project(
        withSeats([
          [0, 1],
          [1, 2],
        ]),
        DAY,
      ),
    );
    expect([people.level(0, 1), people.level(0, 2), people.value(0, 2)]).toEqual([3, UNKNOWN, null]);
  });

  it('never count less when one more person joins both', () => {
    fc.assert(
      fc.property(someSeats, (seats) => {
        const before = peopleDimension(project(withSeats(seats), DAY));
        const after = peopleDimension(project(withSeats([...seats, [0, 99], [1, 99]]), DAY));
        if (before.level(0, 1) === UNKNOWN) return;
        expect(after.level(0, 1)).toBeLessThanOrEqual(before.level(0, 1));
        expect(after.value(0, 1)!).toBeGreaterThanOrEqual(before.value(0, 1)! - 1e-12);
      }),
    );
  });

  it('are the same seen from either body', () => {
    fc.assert(
      fc.property(someSeats, (seats) => {
        const people = peopleDimension(project(withSeats(seats), DAY));
        expect(people.level(0, 1)).toBe(people.level(1, 0));
        expect(people.value(0, 1)).toBe(people.value(1, 0));
      }),
    );
  });

  it('are compared with what chance would bring', () => {
    fc.assert(
      fc.property(someSeats, (seats) => {
        const { people, list } = project(withSeats(seats), DAY);
        const { chance, expected } = significanceOf(people, list.bodies.length);
        const tail = Array.from({ length: 40 }, (_, shared) => chance(0, 1, shared + 1));
        for (let i = 1; i < tail.length; i += 1) expect(tail[i]!).toBeLessThanOrEqual(tail[i - 1]! + 1e-12);
        expect(tail.reduce((sum, p) => sum + p, 0)).toBeCloseTo(expected(0, 1), 6);
      }),
    );
  });
});
