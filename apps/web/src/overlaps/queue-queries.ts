import { graphql } from '../graphql/generated/gql.js';
import type { QueuePairQuery } from '../graphql/generated/graphql.js';

/** Overlaps that pass the filters, most at stake first, with how their reviews stand. */
export const QUEUE = graphql(`
  query Queue($filter: OverlapFilter, $after: String) {
    structure {
      asAt
      analysedAt
    }
    me {
      id
      name
      may
    }
    localPeople {
      id
      name
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
          probability
          hoursAtStake
          headline
          reasons {
            kind
            text
          }
          a {
            slug
            name
          }
          b {
            slug
            name
          }
          review {
            version
            state
            verdict
            reason
            assignee {
              id
              name
            }
          }
        }
      }
    }
  }
`);

/** The same without scores, for those who want to judge first and see the score after. */
export const BLIND_QUEUE = graphql(`
  query BlindQueue($after: String) {
    structure {
      asAt
      analysedAt
    }
    me {
      id
      name
      may
    }
    reviewQueue(type: OVERLAP, first: 25, after: $after, blind: true) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      items {
        slug
        bodies {
          slug
          name
        }
      }
    }
  }
`);

/** Everything about one pair that an officer needs for a verdict. */
export const QUEUE_PAIR = graphql(`
  query QueuePair($slug: String!) {
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
    }
  }
`);

/** A pair with everything for a verdict. */
export type QueuePair = NonNullable<QueuePairQuery['overlap']>;
