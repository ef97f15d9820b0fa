import { Args, Context, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Gap } from '@remit/gaps';
import type { OverlapCluster, OverlapFinding } from '@remit/overlaps';
import {
  reasonsForCluster,
  reasonsForGap,
  reasonsForOverlap,
  reviewId,
  undoneSteps,
  type FindingType,
  type QueueLane,
} from '@remit/reviews';
import type { StoredReview } from '@remit/store';
import { connection, readPage, type Page, type PageArguments } from '../endpoint/connection.js';
import type { Ask } from '../structure/ask.js';

interface QueueArguments extends PageArguments {
  readonly type: FindingType;
  readonly blind?: boolean | null;
}

/** A finding of the queue, and what of it is shown. */
interface QueueItem {
  readonly type: FindingType;
  readonly slug: string;
  readonly lane: QueueLane | null;
  readonly hidden: boolean;
  /** The overlap, also while its scores are hidden. */
  readonly pair: OverlapFinding | null;
  readonly gap: Gap | null;
  readonly cluster: OverlapCluster | null;
}

const WAITING = ['OPEN', 'IN_PROGRESS'] as const;

/** What waits for a verdict, and what was said. */
@Resolver()
export class ReviewsResolver {
  @Query()
  async reviewQueue(@Args() { type, blind, ...page }: QueueArguments, @Context() ask: Ask) {
    const part = readPage(page);
    const { items, total } = await waiting(type, part, blind === true, ask);
    const { edges, pageInfo, totalCount } = connection(items, total, part.skip);
    return { items: edges.map(({ node }) => node), pageInfo, totalCount };
  }

  @Query()
  review(@Args() { type, slug }: { type: FindingType; slug: string }, @Context() ask: Ask) {
    return ask.reviews.review.load(reviewId(type, slug));
  }

  @Query()
  async openWork(@Context() ask: Ask) {
    return ask.store.reviews.openWork((await ask.me()).id);
  }
}

/** A finding that waits for a verdict. While it is hidden, nothing that its scores could be told from leaves the server. */
@Resolver('QueueItem')
export class QueueItemResolver {
  @ResolveField()
  overlap({ pair, hidden }: QueueItem) {
    return hidden ? null : pair;
  }

  @ResolveField()
  async bodies({ pair, gap, cluster }: QueueItem, _: unknown, ask: Ask) {
    const { bodies } = await ask.day();
    const subjects = gap?.subjects.filter(({ type }) => type === 'Body').map(({ id }) => id) ?? [];
    const ids = pair === null ? (cluster?.bodies ?? subjects) : [pair.a, pair.b].sort();
    return present(await Promise.all(ids.map((id) => bodies.load(id))));
  }

  @ResolveField()
  clausePairs({ pair }: QueueItem) {
    if (pair === null) return [];
    const [first] = [pair.a, pair.b].sort();
    return pair.clausePairs.map(({ a, b }) => (first === pair.a ? { a, b } : { a: b, b: a }));
  }

  @ResolveField()
  async sharedPeople({ pair }: QueueItem, _: unknown, ask: Ask) {
    const { people } = await ask.day();
    return present(await Promise.all((pair?.sharedPeople ?? []).map((id) => people.load(id))));
  }

  @ResolveField()
  async sharedOrganisations({ pair }: QueueItem, _: unknown, ask: Ask) {
    const { organisations } = await ask.day();
    return present(await Promise.all((pair?.sharedOrganisations ?? []).map((id) => organisations.load(id))));
  }

  @ResolveField()
  suggestedReasons({ pair, gap, cluster, hidden }: QueueItem) {
    if (hidden) return [];
    if (cluster !== null) return reasonsForCluster(cluster);
    return pair === null ? reasonsForGap(gap!) : reasonsForOverlap(pair.reasons);
  }

  @ResolveField()
  review({ type, slug, hidden }: QueueItem, _: unknown, ask: Ask) {
    return hidden ? null : ask.reviews.review.load(reviewId(type, slug));
  }
}

async function waiting(
  type: FindingType,
  part: Page,
  blind: boolean,
  ask: Ask,
): Promise<{ items: QueueItem[]; total: number }> {
  if (type === 'GAP') {
    const { items, total } = await ask.store.findings.gaps({ ...part, states: WAITING });
    return { items: items.map((gap) => ({ ...NOTHING, type, slug: gap.id, lane: 'STAKE', gap })), total };
  }
  if (type === 'CLUSTER') {
    const all = await ask.store.findings.clusters({ states: WAITING });
    const shown = all.slice(part.skip, part.skip + part.first);
    return {
      items: shown.map((cluster) => ({ ...NOTHING, type, slug: cluster.id, lane: 'STAKE', cluster })),
      total: all.length,
    };
  }
  const { items, total } = await ask.store.reviews.queue(part);
  const me = blind ? (await ask.me()).id : null;
  const shown = items.map(async ({ id, lane, overlap: pair }) => {
    const hidden = me !== null && !saidBy(me, await ask.reviews.review.load(reviewId('OVERLAP', id)));
    return { ...NOTHING, type, slug: id, lane: hidden ? null : lane, hidden, pair };
  });
  return { items: await Promise.all(shown), total };
}

const NOTHING = { hidden: false, pair: null, gap: null, cluster: null };

/** True when this person has given a verdict and did not take it back, whatever others said since. */
function saidBy(person: string, review: StoredReview | null): boolean {
  if (review === null) return false;
  const undone = undoneSteps(review.steps);
  return review.steps.some(({ kind, by, id }) => kind === 'VERDICT' && by === person && !undone.has(id));
}

function present<Item>(items: readonly (Item | null)[]): Item[] {
  return items.filter((item) => item !== null);
}
