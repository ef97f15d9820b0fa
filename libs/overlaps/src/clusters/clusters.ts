import { createHash } from 'node:crypto';
import type { OverlapEngine } from '../engine.js';
import { scoreAll, type ScoredPairs } from '../score-all.js';
import { listed } from '../explain/words.js';
import { pairId } from '../explain/compared-pair.js';
import type { OverlapCluster } from '../findings.js';
import { clusterEdges, groupsOf, type ClusterEdge, type ClusterWishes } from './cluster-graph.js';
import { openSolver } from './exact.js';
import { partition } from './partition.js';

/** Two bodies are an overlap of their own; a cluster says more from three. */
const FEWEST = 3;
const MOST_NAMED = 4;

/** Groups of three and more bodies whose work is alike, most hours first. */
export async function findClusters(
  engine: OverlapEngine,
  scored: ScoredPairs = scoreAll(engine),
  wishes: ClusterWishes = {},
): Promise<OverlapCluster[]> {
  const edges = clusterEdges(engine, scored, wishes);
  const groups = partition(edges, await openSolver()).filter((bodies) => bodies.length >= FEWEST);
  return groups
    .map((bodies) => clusterOf(engine, bodies, edges))
    .sort((x, y) => y.severity - x.severity || (x.id < y.id ? -1 : 1));
}

function clusterOf({ projection }: OverlapEngine, group: readonly number[], edges: readonly ClusterEdge[]) {
  const { list, hours } = projection;
  const inGroup = new Set(group);
  const links = edges.filter((edge) => edge.link);
  const own = links
    .filter(({ a, b }) => inGroup.has(a) && inGroup.has(b))
    .sort((x, y) => y.weight - x.weight || x.a - y.a || x.b - y.b);
  const loose = links.filter(({ a, b }) => inGroup.has(a) !== inGroup.has(b));
  const bodies = group.map((body) => list.bodies[body]!.id);
  const yearly = group.map((body) => hours.yearly[body]!);
  const possible = (group.length * (group.length - 1)) / 2;
  const idOf = ({ a, b }: ClusterEdge) => pairId(list.bodies[a]!.id, list.bodies[b]!.id);
  const atStake = yearly.reduce((sum, one) => sum + one, 0) - Math.max(...yearly);
  const density = own.length / possible;
  const cluster: OverlapCluster = {
    id: clusterId(bodies),
    bodies,
    overlaps: own.map(idOf),
    bridges: own.filter((edge) => isBridge(edge, own, group.length)).map(idOf),
    weakest: own.length > 0 ? idOf(own[own.length - 1]!) : null,
    leadingOut: loose.map(idOf),
    density,
    hours: yearly.reduce((sum, one) => sum + one, 0),
    hoursAtStake: group.every((body) => hours.recorded[body] === 1) ? atStake : null,
    severity: atStake * density,
    headline: `${listed(
      group.map((body) => list.bodies[body]!.name),
      MOST_NAMED,
    )} do like work`,
  };
  return cluster;
}

/** The same for the same bodies. */
export function clusterId(bodies: readonly string[]): string {
  return createHash('sha256')
    .update(`cluster\n${[...bodies].sort().join('\n')}`)
    .digest('hex')
    .slice(0, 16);
}

/** True for the only link between two parts of a cluster: if it is mistaken, the cluster is two. */
function isBridge(edge: ClusterEdge, own: readonly ClusterEdge[], bodies: number): boolean {
  const rest = groupsOf(own.filter((other) => other !== edge).map(({ a, b }) => [a, b] as const));
  return rest.length !== 1 || rest[0]!.length !== bodies;
}
