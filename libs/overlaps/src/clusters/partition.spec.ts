import fc from 'fast-check';
import type { ClusterEdge } from './cluster-graph.js';
import { openSolver, type Solver } from './exact.js';
import { greedyPartition, worthOf, type Partition } from './greedy.js';
import { keepClusterIds } from './keep-ids.js';
import { partition } from './partition.js';

let solver: Solver;
beforeAll(async () => {
  solver = await openSolver();
});

const edge = (a: number, b: number, weight: number): ClusterEdge => ({ a, b, weight, link: weight > -2 });
/** Graphs of up to nine bodies in which any pair may be an edge. */
const graphs = fc
  .array(fc.option(fc.integer({ min: -30, max: 80 })), { minLength: 36, maxLength: 36 })
  .map((weights) => {
    const pairs = Array.from({ length: 9 }, (_, a) => Array.from({ length: 8 - a }, (_, i) => [a, a + 1 + i] as const));
    return pairs.flat().flatMap(([a, b], i) => (weights[i] === null ? [] : [edge(a, b, weights[i]! / 10)]));
  });

/** Every way to split nine bodies, tried one by one: slow, and sure. */
function bestWorth(edges: readonly ClusterEdge[], bodies = 9): number {
  const weight = new Map(edges.map((one) => [one.a * 10 + one.b, one.weight]));
  let best = 0;
  const place = (body: number, clusters: number[][], worth: number): void => {
    if (body === bodies) {
      best = Math.max(best, worth);
      return;
    }
    for (const cluster of clusters) {
      const gain = cluster.reduce((sum, other) => sum + (weight.get(other * 10 + body) ?? -Infinity), 0);
      if (gain === -Infinity) continue;
      cluster.push(body);
      place(body + 1, clusters, worth + gain);
      cluster.pop();
    }
    place(body + 1, [...clusters, [body]], worth);
  };
  place(0, [], 0);
  return best;
}

function expectValid(clusters: Partition, edges: readonly ClusterEdge[]): void {
  const all = clusters.flat();
  expect(new Set(all).size).toBe(all.length);
  const known = new Set(edges.map(({ a, b }) => `${a} ${b}`));
  for (const bodies of clusters) {
    expect(bodies.length).toBeGreaterThan(1);
    bodies.forEach((a, i) => bodies.slice(i + 1).forEach((b) => expect(known.has(`${a} ${b}`)).toBe(true)));
  }
}

describe('splitting bodies into clusters', () => {
  it('is valid, the best there is, never worse than greedy, and the same again', () => {
    fc.assert(
      fc.property(graphs, (edges) => {
        const found = partition(edges, solver);
        expectValid(found, edges);
        expect(worthOf(found, edges)).toBeCloseTo(bestWorth(edges), 5);
        expect(worthOf(found, edges)).toBeGreaterThanOrEqual(worthOf(greedyPartition(edges), edges) - 1e-6);
        expect(partition(edges, solver)).toEqual(found);
      }),
      { numRuns: 25 },
    );
  });

  it('beats greedy where the strongest pull misleads', () => {
    const edges = [edge(0, 1, 3), edge(0, 2, 2.5), edge(1, 3, 2.5)];
    expect(partition(edges, solver)).toEqual([
      [0, 2],
      [1, 3],
    ]);
    expect(greedyPartition(edges)).toEqual([[0, 1]]);
  });

  it('does not chain unlike bodies by one weak pull', () => {
    const edges = [edge(0, 1, 5), edge(1, 2, 0.5), edge(2, 3, 5)];
    expect(partition(edges, solver)).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it('asks more of every edge where a part is too dense to be solved', () => {
    const edges: ClusterEdge[] = [];
    for (let a = 0; a < 60; a += 1)
      for (let b = a + 1; b < 60; b += 1)
        edges.push(edge(a, b, a < 30 === b < 30 ? 6 + ((a * b) % 3) : ((a + b) % 4) - 2.5));
    const found = partition(edges, solver);
    expectValid(found, edges);
    expect(found.map((bodies) => bodies.length)).toEqual([30, 30]);
  });
});

describe('a cluster keeps its id', () => {
  it('while half of its bodies stay, and two never get the same', () => {
    const before = [{ id: 'old', bodies: ['a', 'b', 'c', 'd'] }];
    expect(keepClusterIds([{ id: 'new', bodies: ['a', 'b', 'c', 'x'] }], before)[0]!.id).toBe('old');
    expect(keepClusterIds([{ id: 'new', bodies: ['a', 'x', 'y', 'z'] }], before)[0]!.id).toBe('new');
    const split = keepClusterIds(
      [
        { id: 'n1', bodies: ['a', 'b'] },
        { id: 'n2', bodies: ['c', 'd'] },
      ],
      before,
    );
    expect(split.map((one) => one.id)).toEqual(['old', 'n2']);
  });
});
