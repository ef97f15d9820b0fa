import type { Projection } from '../projection/projection.js';
import { repeatable } from '../random.js';

type Pair = readonly [number, number];

/** Pairs of current bodies, drawn by chance but repeatably; all of them in a small structure. */
export interface PairSample {
  readonly all: readonly Pair[];
  /** Those that work, or may work, in the same place; all where there are too few. */
  readonly near: readonly Pair[];
  /** Those of different places. */
  readonly apart: readonly Pair[];
}

const FEWEST_PAIRS = 200;

/** Draws pairs of current bodies. */
export function samplePairs({ list, places }: Projection, most: number): PairSample {
  const areApart = (a: number, b: number) =>
    places.setOf[a]! >= 0 &&
    places.setOf[b]! >= 0 &&
    places.compare(places.setOf[a]!, places.setOf[b]!).state === 'DISJOINT';
  const all: Pair[] = [];
  const near: Pair[] = [];
  const apart: Pair[] = [];
  for (const [a, b] of pairsOf(list.bodies.length, most)) {
    if (list.current[a] === 0 || list.current[b] === 0) continue;
    all.push([a, b]);
    (areApart(a, b) ? apart : near).push([a, b]);
  }
  return { all, near: near.length >= Math.min(FEWEST_PAIRS, all.length) ? near : all, apart };
}

function* pairsOf(bodies: number, most: number): Generator<[number, number]> {
  if ((bodies * (bodies - 1)) / 2 <= most) {
    for (let a = 0; a < bodies; a += 1) for (let b = a + 1; b < bodies; b += 1) yield [a, b];
    return;
  }
  const random = repeatable(2);
  for (let drawn = 0; drawn < most; drawn += 1) {
    const a = Math.floor(random() * bodies);
    const b = Math.floor(random() * bodies);
    if (a !== b) yield a < b ? [a, b] : [b, a];
  }
}
