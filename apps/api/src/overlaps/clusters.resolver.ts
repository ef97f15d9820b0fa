import { Args, Context, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { OverlapCluster } from '@remit/overlaps';
import type { ReviewState } from '@remit/reviews';
import { globalId } from '../endpoint/global-id.js';
import type { Ask } from '../structure/ask.js';
import { bodiesOf, present } from './bodies-of.js';

/** Sets of bodies whose work is alike. */
@Resolver()
export class ClustersResolver {
  @Query()
  clusters(@Args('states') states: ReviewState[] | null, @Context() ask: Ask) {
    return ask.store.findings.clusters({ states: states?.length ? states : null });
  }

  @Query()
  cluster(@Args('slug') slug: string, @Context() ask: Ask) {
    return ask.store.findings.cluster(slug);
  }
}

/** The bodies and overlaps of a set. */
@Resolver('OverlapCluster')
export class ClusterResolver {
  @ResolveField()
  id(cluster: OverlapCluster) {
    return globalId('OverlapCluster', cluster.id);
  }

  @ResolveField()
  slug(cluster: OverlapCluster) {
    return cluster.id;
  }

  @ResolveField()
  bodies(cluster: OverlapCluster, _: unknown, ask: Ask) {
    return bodiesOf(ask, cluster.bodies);
  }

  @ResolveField()
  overlaps(cluster: OverlapCluster, _: unknown, ask: Ask) {
    return overlapsOf(ask, cluster.overlaps);
  }

  @ResolveField()
  bridges(cluster: OverlapCluster, _: unknown, ask: Ask) {
    return overlapsOf(ask, cluster.bridges);
  }

  @ResolveField()
  async weakest(cluster: OverlapCluster, _: unknown, ask: Ask) {
    if (cluster.weakest === null) return null;
    return (await overlapsOf(ask, [cluster.weakest]))[0] ?? null;
  }

  @ResolveField()
  leadingOut(cluster: OverlapCluster, _: unknown, ask: Ask) {
    return overlapsOf(ask, cluster.leadingOut);
  }
}

async function overlapsOf(ask: Ask, ids: readonly string[]) {
  const { overlaps } = await ask.findings();
  return present(await Promise.all(ids.map((id) => overlaps.load(id))));
}
