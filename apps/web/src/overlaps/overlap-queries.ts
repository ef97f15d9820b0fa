import { graphql } from '../graphql/generated/gql.js';
import type { OverlapPageQuery } from '../graphql/generated/graphql.js';

/** One overlap with all its evidence, and how its review stands. */
export const OVERLAP_PAGE = graphql(`
  query OverlapPage($slug: String!) {
    overlap(slug: $slug) {
      slug
      class
      tags
      band
      probability
      bits
      completeness
      hoursAtStake
      headline
      reasons {
        kind
        text
      }
      dimensions {
        key
        title
        level
        value
        bits
        halved
        sentence
      }
      clausePairs {
        a
        b
        likeness
      }
      sharedPeople {
        slug
        name
        title
      }
      sharedOrganisations {
        slug
        name
      }
      a {
        slug
        name
        kind
        remit
        seats
        hoursPerYear
        meetingsPerYear
        areas {
          slug
          name
        }
        themes {
          slug
          name
        }
      }
      b {
        slug
        name
        kind
        remit
        seats
        hoursPerYear
        meetingsPerYear
        areas {
          slug
          name
        }
        themes {
          slug
          name
        }
      }
      review {
        ...ReviewFacts
      }
    }
  }
`);

/** An overlap as its page and the queue show it. */
export type Overlap = NonNullable<OverlapPageQuery['overlap']>;
