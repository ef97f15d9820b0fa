import { graphql } from '../graphql/generated/gql.js';
import type { OverlapPageQuery } from '../graphql/generated/graphql.js';

/** Overlaps of the classes asked for, most at stake first, and how many each class has. */
export const OVERLAP_LIST = graphql(`
  query OverlapList($filter: OverlapFilter, $after: String) {
    structure {
      asAt
      analysedAt
    }
    overlapClasses {
      class
      count
    }
    overlaps(filter: $filter, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          slug
          class
          band
          hoursAtStake
          completeness
          reasons {
            kind
            text
          }
          a {
            slug
            name
            kind
          }
          b {
            slug
            name
            kind
          }
        }
      }
    }
  }
`);

/** One overlap with all its evidence. */
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
    }
  }
`);

/** An overlap as its page shows it. */
export type Overlap = NonNullable<OverlapPageQuery['overlap']>;
