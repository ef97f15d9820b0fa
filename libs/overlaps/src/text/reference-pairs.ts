import type { Projection } from '../projection/projection.js';
import { repeatable } from '../random.js';

/** Pairs of body numbers in two columns, `a < b`. */
export interface Pairs {
  readonly a: Int32Array;
  readonly b: Int32Array;
}

/** Pairs of current bodies, drawn by chance but repeatably; all of them in a small structure. */
export interface PairSample {
  readonly all: Pairs;
  /** Those that work, or may work, in the same place; all where there are too few. */
  readonly near: Pairs;
  /** Those of different places. */
  readonly apart: Pairs;
}

const FEWEST_PAIRS = 200;

/** Draws pairs of current bodies. */
export function samplePairs({ list, places }: Projection, most: number): PairSample {
  const drawn = drawPairs(list.bodies.length, most);
  const all = chosen(drawn, (a, b) => list.current[a] === 1 && list.current[b] === 1);
  const areApart = (a: number, b: number) => {
    const [setA, setB] = [places.setOf[a]!, places.setOf[b]!];
    return setA >= 0 && setB >= 0 && places.state(setA, setB) === 'DISJOINT';
  };
  const near = chosen(all, (a, b) => !areApart(a, b));
  const enough = near.a.length >= Math.min(FEWEST_PAIRS, all.a.length);
  return { all, near: enough ? near : all, apart: chosen(all, areApart) };
}

function chosen({ a, b }: Pairs, counts: (a: number, b: number) => boolean): Pairs {
  const [keptA, keptB] = [new Int32Array(a.length), new Int32Array(a.length)];
  let next = 0;
  for (let i = 0; i < a.length; i += 1) {
    if (!counts(a[i]!, b[i]!)) continue;
    keptA[next] = a[i]!;
    keptB[next++] = b[i]!;
  }
  return { a: keptA.slice(0, next), b: keptB.slice(0, next) };
}

function drawPairs(bodies: number, most: number): Pairs {
  const possible = (bodies * (bodies - 1)) / 2;
  const [a, b] = [new Int32Array(Math.min(possible, most)), new Int32Array(Math.min(possible, most))];
  let next = 0;
  const add = (one: number, other: number) => {
    a[next] = Math.min(one, other);
    b[next++] = Math.max(one, other);
  };
  if (possible <= most) {
    for (let one = 0; one < bodies; one += 1) for (let other = one + 1; other < bodies; other += 1) add(one, other);
    return { a, b };
  }
  const random = repeatable(2);
  for (let drawn = 0; drawn < most; drawn += 1) {
    const one = Math.floor(random() * bodies);
    const other = Math.floor(random() * bodies);
    if (one !== other) add(one, other);
  }
  return { a: a.slice(0, next), b: b.slice(0, next) };
}
