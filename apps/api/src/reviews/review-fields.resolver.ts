import { ResolveField, Resolver } from '@nestjs/graphql';
import type { Gap } from '@remit/gaps';
import type { OverlapCluster, OverlapFinding } from '@remit/overlaps';
import { bodiesOf, reasonsForCluster, reasonsForGap, reviewId, undoneSteps, type ReviewStep } from '@remit/reviews';
import type { StoredReview } from '@remit/store';
import type { Ask } from '../structure/ask.js';

/** What people said of an overlap. */
@Resolver('Overlap')
export class OverlapReviewResolver {
  @ResolveField()
  review({ id }: OverlapFinding, _: unknown, ask: Ask) {
    return ask.reviews.review.load(reviewId('OVERLAP', id));
  }
}

/** What people said of a set of like bodies. */
@Resolver('OverlapCluster')
export class ClusterReviewResolver {
  @ResolveField()
  review({ id }: OverlapCluster, _: unknown, ask: Ask) {
    return ask.reviews.review.load(reviewId('CLUSTER', id));
  }

  @ResolveField()
  suggestedReasons(cluster: OverlapCluster) {
    return reasonsForCluster(cluster);
  }
}

/** What people said of a gap. */
@Resolver('Gap')
export class GapReviewResolver {
  @ResolveField()
  review({ id }: Gap, _: unknown, ask: Ask) {
    return ask.reviews.review.load(reviewId('GAP', id));
  }

  @ResolveField()
  suggestedReasons(gap: Gap) {
    return reasonsForGap(gap);
  }
}

/** A review with its people, comments and history. */
@Resolver('Review')
export class ReviewResolver {
  @ResolveField()
  slug({ finding }: StoredReview) {
    return finding;
  }

  @ResolveField()
  async bodies({ steps }: StoredReview, _: unknown, ask: Ask) {
    const judged = steps.findLast(({ evidence }) => evidence !== null)?.evidence;
    const { bodies } = await ask.day();
    const found = await Promise.all((judged ? bodiesOf(judged) : []).map((id) => bodies.load(id)));
    return found.filter((body) => body !== null);
  }

  @ResolveField()
  by({ by }: StoredReview, _: unknown, ask: Ask) {
    return personOf(by, ask);
  }

  @ResolveField()
  assignee({ assignee }: StoredReview, _: unknown, ask: Ask) {
    return personOf(assignee, ask);
  }

  @ResolveField()
  comments({ steps }: StoredReview) {
    const undone = undoneSteps(steps);
    return steps.filter(({ kind, id }) => kind === 'COMMENT' && !undone.has(id));
  }

  @ResolveField()
  history({ steps }: StoredReview) {
    const undone = undoneSteps(steps);
    return steps.map((step) => ({ ...step, undone: undone.has(step.id) }));
  }
}

/** One step of a review, with who took it. */
@Resolver('ReviewStep')
export class ReviewStepResolver {
  @ResolveField()
  by({ by }: ReviewStep, _: unknown, ask: Ask) {
    return personOf(by, ask);
  }

  @ResolveField()
  assignee({ assignee }: ReviewStep, _: unknown, ask: Ask) {
    return personOf(assignee, ask);
  }

  @ResolveField()
  undoes({ kind, about }: ReviewStep) {
    return kind === 'UNDO' ? about : null;
  }
}

/** A comment, with who wrote it. */
@Resolver('ReviewComment')
export class ReviewCommentResolver {
  @ResolveField()
  by({ by }: ReviewStep, _: unknown, ask: Ask) {
    return personOf(by, ask);
  }
}

function personOf(id: string | null, { reviews }: Ask) {
  return id === null ? null : reviews.person.load(id);
}
