import { graphql } from '../graphql/generated/gql.js';
import type { DraftTermsQuery } from '../graphql/generated/graphql.js';

/** The least that would make something else of two bodies. */
export const LEAST_CHANGE = graphql(`
  query LeastChange($a: ID!, $b: ID!) {
    comparison(a: $a, b: $b) {
      leastChange {
        sentence
        becomes
        changes {
          fills
          body {
            slug
            name
          }
        }
      }
    }
  }
`);

/** Draft joint terms of reference. */
export const DRAFT_TERMS = graphql(`
  query DraftTerms($bodies: [ID!]!) {
    jointTerms(bodies: $bodies) {
      title
      sentences {
        part
        text
        sources {
          slug
          name
        }
      }
      dropped {
        text
        reason
        sources {
          slug
          name
        }
      }
      rows {
        kind
        said {
          text
          body {
            slug
            name
          }
        }
      }
      silent {
        slug
        name
      }
    }
  }
`);

/** A draft as it is shown. */
export type Draft = DraftTermsQuery['jointTerms'];
