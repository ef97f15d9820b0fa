import type { ClusterEdge } from './cluster-graph.js';

/** Clusters of two or more bodies; bodies ascend, clusters by their first. */
export type Partition = number[][];

/** What a partition is worth: the weights of all pairs within its clusters. A pair that is no edge must not be in one. */
export function worthOf(partition: Partition, edges: readonly ClusterEdge[]): number {
  const home = new Map(partition.flatMap((bodies, i) => bodies.map((body) => [body, i] as const)));
  return edges.reduce((sum, { a, b, weight }) => {
    const at = home.get(a);
    return at !== undefined && at === home.get(b) ? sum + weight : sum;
  }, 0);
}

/** Joins what attracts most, step by step. Never better than the exact way; it is what that is measured against. */
export function greedyPartition(edges: readonly ClusterEdge[]): Partition {
  const weightOf = new Map(edges.map((edge) => [`${edge.a} ${edge.b}`, edge.weight]));
  const clusterOf = new Map<number, number[]>();
  for (const { a, b } of edges) for (const body of [a, b]) if (!clusterOf.has(body)) clusterOf.set(body, [body]);
  const order = edges.filter((edge) => edge.weight > 0).sort((x, y) => y.weight - x.weight || x.a - y.a || x.b - y.b);
  for (const { a, b } of order) {
    const [one, other] = [clusterOf.get(a)!, clusterOf.get(b)!];
    if (one === other || gainOf(one, other, weightOf) <= 0) continue;
    one.push(...other);
    for (const body of other) clusterOf.set(body, one);
  }
  return inOrder([...new Set(clusterOf.values())]);
}

function gainOf(one: readonly number[], other: readonly number[], weightOf: ReadonlyMap<string, number>): number {
  let gain = 0;
  for (const a of one) {
    for (const b of other) gain += weightOf.get(`${Math.min(a, b)} ${Math.max(a, b)}`) ?? -Infinity;
  }
  return gain;
}

/** Clusters of two or more in their one order. */
export function inOrder(clusters: readonly (readonly number[])[]): Partition {
  return clusters
    .filter((bodies) => bodies.length > 1)
    .map((bodies) => [...bodies].sort((x, y) => x - y))
    .sort((x, y) => x[0]! - y[0]!);
}
