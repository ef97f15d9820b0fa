import { graphql } from '../../graphql/generated/gql.js';
import type { ReviewFactsFragment } from '../../graphql/generated/graphql.js';

/** How a review stands and every step of it; every kind of finding asks for it by this name. */
export const REVIEW_FACTS = graphql(`
  fragment ReviewFacts on Review {
    version
    state
    verdict
    reason
    at
    by {
      name
    }
    assignee {
      id
      name
    }
    changedSince
    history {
      id
      kind
      at
      verdict
      text
      undone
      by {
        name
      }
      assignee {
        name
      }
    }
  }
`);

/** A review as its story is told. */
export type ReviewFacts = ReviewFactsFragment;
/** One step of a review. */
export type ReviewStepFacts = ReviewFacts['history'][number];
