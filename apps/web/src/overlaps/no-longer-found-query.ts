import { graphql } from '../graphql/generated/gql.js';
import type { LeftReviewQuery } from '../graphql/generated/graphql.js';

/** What people said of a finding that is not listed any more, and which bodies it was about. */
export const LEFT_REVIEW = graphql(`
  query LeftReview($type: FindingType!, $slug: String!) {
    review(type: $type, slug: $slug) {
      bodies {
        slug
        name
        kind
        live
      }
      ...ReviewFacts
    }
  }
`);

/** A review whose finding is gone. */
export type LeftReview = NonNullable<LeftReviewQuery['review']>;
