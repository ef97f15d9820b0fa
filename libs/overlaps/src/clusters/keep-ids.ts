import type { OverlapCluster } from '../findings.js';

const MOSTLY_THE_SAME = 0.5;

/**
 * Clusters keep their id while at least half of their bodies stay: each takes the id of the earlier cluster that is most
 * like it, the most alike pairs first, and each id is given once.
 */
export function keepClusterIds<Cluster extends Pick<OverlapCluster, 'id' | 'bodies'>>(
  clusters: readonly Cluster[],
  earlier: readonly Pick<OverlapCluster, 'id' | 'bodies'>[],
): Cluster[] {
  const likenesses = clusters.flatMap((cluster) =>
    earlier.map((before) => ({ cluster, before, likeness: jaccard(cluster.bodies, before.bodies) })),
  );
  const order = likenesses
    .filter(({ likeness }) => likeness >= MOSTLY_THE_SAME)
    .sort((x, y) => y.likeness - x.likeness || (x.before.id < y.before.id ? -1 : 1));
  const given = new Map<Cluster, string>();
  const taken = new Set<string>();
  for (const { cluster, before } of order) {
    if (given.has(cluster) || taken.has(before.id)) continue;
    given.set(cluster, before.id);
    taken.add(before.id);
  }
  return clusters.map((cluster) => {
    const kept = given.get(cluster);
    if (kept !== undefined) return { ...cluster, id: kept };
    return taken.has(cluster.id) ? { ...cluster, id: `${cluster.id}-2` } : cluster;
  });
}

function jaccard(a: readonly string[], b: readonly string[]): number {
  const other = new Set(b);
  const shared = a.filter((one) => other.has(one)).length;
  return shared === 0 ? 0 : shared / (a.length + b.length - shared);
}
