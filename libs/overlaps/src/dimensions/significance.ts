import { sizeOf } from '../projection/sparse.js';
import type { Seats } from '../projection/seats.js';

/** Chance of sharing as many members as two bodies do, if seats had been filled at random with every body and member keeping its number. */
export interface Significance {
  /** Probability of sharing at least this many. */
  chance: (a: number, b: number, shared: number) => number;
  /** How many would be shared by chance. */
  expected: (a: number, b: number) => number;
  /** The same for other seats, by what was fitted to these. */
  again: (seats: Seats) => Significance;
}

interface Group {
  readonly members: number;
  /** Fitness of a member of this number of seats. */
  readonly fitness: number;
}

const ROUNDS = 500;
const CLOSE_ENOUGH = 1e-10;

/** The stochastic degree sequence model: it depends on a body's number of members only, so answers are kept by that number. */
export function significanceOf(seats: Seats, bodies: number): Significance {
  const sizes = sizesOf(seats, bodies);
  return chances(sizes, fit(sizes, seats));
}

function sizesOf({ rows }: Seats, bodies: number): Int32Array {
  return Int32Array.from({ length: bodies }, (_, body) => sizeOf(rows, body));
}

interface Fit {
  readonly bodyFitness: ReadonlyMap<number, number>;
  readonly groups: readonly Group[];
}

function chances(sizes: Int32Array, { bodyFitness, groups }: Fit): Significance {
  const known = new Map<number, number>();
  const span = sizes.reduce((most, size) => Math.max(most, size), 0) + 1;
  const probabilities = (a: number, b: number) => {
    const x = bodyFitness.get(sizes[a]!) ?? 0;
    const y = bodyFitness.get(sizes[b]!) ?? 0;
    return groups.map(({ members, fitness }) => ({ members, p: seat(x, fitness) * seat(y, fitness) }));
  };
  return {
    chance: (a, b, shared) => {
      if (shared <= 0) return 1;
      const [low, high] = sizes[a]! < sizes[b]! ? [a, b] : [b, a];
      const key = (sizes[low]! * span + sizes[high]!) * span + shared;
      let p = known.get(key);
      if (p === undefined) known.set(key, (p = atLeast(probabilities(low, high), shared)));
      return p;
    },
    expected: (a, b) => probabilities(a, b).reduce((sum, { members, p }) => sum + members * p, 0),
    again: (seats) => {
      const others = sizesOf(seats, sizes.length);
      return chances(others, { bodyFitness: withSizes(bodyFitness, groups, others), groups });
    },
  };
}

/** Fitness of numbers of members that no body had, from the fitness of the members. */
function withSizes(known: Fit['bodyFitness'], groups: Fit['groups'], sizes: Int32Array): Fit['bodyFitness'] {
  const all = new Map(known);
  for (const size of sizes) {
    if (size === 0 || all.has(size)) continue;
    let x = size / Math.sqrt(groups.reduce((sum, { members }) => sum + members, 1));
    for (let round = 0; round < ROUNDS; round += 1) {
      const next =
        size / groups.reduce((sum, { members, fitness }) => sum + (members * fitness) / (1 + x * fitness), 0);
      const moved = Math.abs(next - x) / next;
      x = next;
      if (!(moved >= CLOSE_ENOUGH)) break;
    }
    all.set(size, Number.isFinite(x) ? x : 0);
  }
  return all;
}

function seat(x: number, y: number): number {
  return (x * y) / (1 + x * y);
}

/** Finds fitness of each number of seats so that expected numbers equal the recorded ones. */
function fit(sizes: Int32Array, seats: Seats): Fit {
  const memberSeats = new Int32Array(seats.ids.length);
  for (const item of seats.rows.item) memberSeats[item]! += 1;
  const rows = tally(sizes);
  const columns = tally(memberSeats);
  const total = Math.sqrt(Math.max(1, seats.rows.item.length));
  let x = rows.map(([degree]) => degree / total);
  let y = columns.map(([degree]) => degree / total);
  for (let round = 0; round < ROUNDS; round += 1) {
    const nextX = rows.map(([degree], i) => degree / sumOver(columns, y, x[i]!));
    const nextY = columns.map(([degree], k) => degree / sumOver(rows, nextX, y[k]!));
    const moved = Math.max(
      0,
      ...nextX.map((value, i) => Math.abs(value - x[i]!) / value),
      ...nextY.map((value, k) => Math.abs(value - y[k]!) / value),
    );
    x = nextX;
    y = nextY;
    if (moved < CLOSE_ENOUGH) break;
  }
  return {
    bodyFitness: new Map(rows.map(([degree], i) => [degree, x[i]!])),
    groups: columns.map(([, members], k) => ({ members, fitness: y[k]! })),
  };
}

function sumOver(others: readonly (readonly [number, number])[], fitness: readonly number[], own: number): number {
  let sum = 0;
  for (let i = 0; i < others.length; i += 1) sum += (others[i]![1] * fitness[i]!) / (1 + own * fitness[i]!);
  return sum;
}

/** Distinct numbers of seats above 0 with how many have each, ascending. */
function tally(degrees: Int32Array): [number, number][] {
  const counts = new Map<number, number>();
  for (const degree of degrees) if (degree > 0) counts.set(degree, (counts.get(degree) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => a - b);
}

/** Upper tail of a sum of unlike coin tosses, from the exact chances of every smaller number. */
function atLeast(tosses: readonly { members: number; p: number }[], shared: number): number {
  let fewer = new Float64Array(shared);
  fewer[0] = 1;
  for (const { members, p } of tosses) fewer = times(fewer, binomial(members, p, shared));
  return Math.min(1, Math.max(0, 1 - fewer.reduce((sum, chance) => sum + chance, 0)));
}

function binomial(tosses: number, p: number, size: number): Float64Array {
  const chances = new Float64Array(size);
  let chance = (1 - p) ** tosses;
  for (let hits = 0; hits < size && hits <= tosses; hits += 1) {
    chances[hits] = chance;
    chance *= ((tosses - hits) / (hits + 1)) * (p / (1 - p));
  }
  return chances;
}

function times(a: Float64Array, b: Float64Array): Float64Array<ArrayBuffer> {
  const product = new Float64Array(a.length);
  for (let i = 0; i < a.length; i += 1) for (let j = 0; i + j < a.length; j += 1) product[i + j]! += a[i]! * b[j]!;
  return product;
}
