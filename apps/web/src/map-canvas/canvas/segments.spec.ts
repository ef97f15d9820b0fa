import fc from 'fast-check';
import type { Point } from '../model.js';
import { toSegments } from './segments.js';

const coordinate = fc.integer({ min: -3000, max: 3000 });
const point = fc.record({ x: coordinate, y: coordinate });

/** Where the drawing library puts a bend. */
function bend(from: Point, to: Point, weight: number, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  return {
    x: from.x + (to.x - from.x) * weight - ((to.y - from.y) / length) * distance,
    y: from.y + (to.y - from.y) * weight + ((to.x - from.x) / length) * distance,
  };
}

describe('bends of a line', () => {
  it('come out where the layout put them', () => {
    fc.assert(
      fc.property(point, point, fc.array(point, { minLength: 1, maxLength: 6 }), (from, to, bends) => {
        fc.pre(Math.hypot(to.x - from.x, to.y - from.y) > 20);
        const made = toSegments([from, ...bends, to])!;
        const weights = made.weights.split(' ').map(Number);
        const distances = made.distances.split(' ').map(Number);
        bends.forEach((wanted, index) => {
          const got = bend(from, to, weights[index]!, distances[index]!);
          expect(Math.abs(got.x - wanted.x)).toBeLessThan(0.05);
          expect(Math.abs(got.y - wanted.y)).toBeLessThan(0.05);
        });
      }),
    );
  });

  it('are none for a straight line', () => {
    expect(
      toSegments([
        { x: 0, y: 0 },
        { x: 9, y: 0 },
      ]),
    ).toBeNull();
  });
});
