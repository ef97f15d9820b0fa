import { graphql } from '../graphql/generated/gql.js';

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
