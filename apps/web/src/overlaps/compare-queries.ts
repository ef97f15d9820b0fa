import { graphql } from '../graphql/generated/gql.js';
import type { CompareBodyQuery, ComparePairQuery, PairReviewQuery } from '../graphql/generated/graphql.js';

/** What stands in a column of the comparison. */
export const COMPARE_BODY = graphql(`
  query CompareBody($slug: String!) {
    body(slug: $slug) {
      slug
      name
      kind
      live
      remit
      functions
      statutory
      legalBasis
      meetingsPerYear
      meetingHours
      hoursPerYear
      seats
      themes {
        slug
        name
      }
      areas {
        slug
        name
      }
      priorities {
        part
        priority {
          slug
          name
        }
      }
      memberships(first: 100) {
        totalCount
        edges {
          node {
            id
            live
            role
            person {
              slug
              name
            }
            organisation {
              slug
              name
            }
          }
        }
      }
    }
  }
`);

/** Two bodies compared in full. */
export const COMPARE_PAIR = graphql(`
  query ComparePair($a: ID!, $b: ID!) {
    comparison(a: $a, b: $b) {
      slug
      class
      tags
      flagged
      whyNot
      band
      bits
      completeness
      hoursAtStake
      headline
      cannotTell {
        slug
        name
      }
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
      alternatives {
        of {
          slug
          name
        }
        bodies {
          band
          headline
          body {
            slug
            name
            kind
          }
        }
      }
      a {
        slug
        name
      }
      b {
        slug
        name
      }
    }
  }
`);

/** Whether two compared bodies are among the overlaps that were found, and what people said of them. */
export const PAIR_REVIEW = graphql(`
  query PairReview($slug: String!) {
    overlap(slug: $slug) {
      slug
    }
    review(type: OVERLAP, slug: $slug) {
      ...ReviewFacts
    }
  }
`);

/** A body as the comparison shows it. */
export type CompareBody = NonNullable<CompareBodyQuery['body']>;
/** Two bodies compared. */
export type ComparedPair = ComparePairQuery['comparison'];
/** What people said of two compared bodies. */
export type PairReview = PairReviewQuery;
