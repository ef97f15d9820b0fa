import { groupsOf, type ClusterEdge } from './cluster-graph.js';
import { greedyPartition, worthOf, type Partition } from './greedy.js';
import { exactPartition, rowsOf, type Solver } from './exact.js';

/** Beyond this the exact answer would take too long, and the weakest edges are left out until the graph falls apart. */
const MOST_ROWS = 20_000;
const MANY_BODIES = 25;
const DENSE = 0.5;
const STEP = 0.5;

/**
 * Splits bodies into clusters so that what speaks for being together, less what speaks against it, is the most possible:
 * correlation clustering, solved exactly for each part of the graph that attraction holds together. Bodies alone are left out.
 */
export function partition(edges: readonly ClusterEdge[], solver: Solver): Partition {
  const pulls = edges.filter((edge) => edge.weight > 0);
  const groups = groupsOf(pulls.map(({ a, b }) => [a, b] as const));
  const groupOf = new Map(groups.flatMap((group, i) => group.map((body) => [body, i] as const)));
  const within = groups.map((): ClusterEdge[] => []);
  for (const edge of edges) {
    const home = groupOf.get(edge.a);
    if (home !== undefined && home === groupOf.get(edge.b)) within[home]!.push(edge);
  }
  return groups.flatMap((group, i) => solveGroup(group, within[i]!, solver));
}

function solveGroup(bodies: readonly number[], edges: readonly ClusterEdge[], solver: Solver): Partition {
  const whole = (bodies.length * (bodies.length - 1)) / 2;
  if (edges.length === whole && edges.every((edge) => edge.weight > 0)) return [[...bodies]];
  const dense = bodies.length > MANY_BODIES && edges.length / whole > DENSE;
  if (dense || rowsOf(edges) > MOST_ROWS) return withoutWeakest(edges, solver);
  const greedy = greedyPartition(edges);
  const exact = exactPartition(edges, solver);
  return exact !== null && worthOf(exact, edges) >= worthOf(greedy, edges) ? exact : greedy;
}

/** Half a bit more is asked of every edge, until the parts are small or sparse enough. */
function withoutWeakest(edges: readonly ClusterEdge[], solver: Solver): Partition {
  const weakest = edges.reduce((least, edge) => Math.min(least, edge.weight), Infinity);
  const kept = edges.filter((edge) => edge.weight >= weakest + STEP);
  return kept.length === 0 ? greedyPartition(edges) : partition(kept, solver);
}
