import { graphql } from '../graphql/generated/gql.js';
import type { GapListQuery, GapRulePageQuery } from '../graphql/generated/graphql.js';

/** Gaps that pass the filter, worst first, and every rule with how many it has. */
export const GAP_LIST = graphql(`
  query GapList($filter: GapFilter, $after: String) {
    localPeople {
      id
      name
    }
    structure {
      asAt
      analysedAt
    }
    gapRules {
      slug
      title
      why
      severity
      theme
      own
      findings
      cannotAssess
    }
    gaps(filter: $filter, first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          slug
          severity
          title
          detail
          remedy
          collapsed
          rule {
            slug
          }
          evidence {
            text
            subject {
              type
              slug
              name
            }
          }
          subjects {
            type
            slug
            name
          }
          review {
            state
            verdict
            reason
            changedSince
            assignee {
              name
            }
          }
        }
      }
    }
  }
`);

/** One rule in full, with its findings. */
export const GAP_RULE_PAGE = graphql(`
  query GapRulePage($rules: [String!], $after: String) {
    gapRules {
      slug
      code
      title
      why
      severity
      remedy
      mayBeRight
      theme
      findings
      cannotAssess
      cypher
      own
      settingsVersion
      settingsAt
      settingsBy {
        name
      }
      parameters {
        name
        type
        value
        standard
        meaning
        changed
      }
    }
    gaps(filter: { rules: $rules }, first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          slug
          severity
          title
          detail
          remedy
          collapsed
          rule {
            slug
          }
          evidence {
            text
            subject {
              type
              slug
              name
            }
          }
          subjects {
            type
            slug
            name
          }
          review {
            state
            verdict
            reason
            changedSince
            assignee {
              name
            }
          }
        }
      }
    }
  }
`);

/** What people said of one gap, and reasons that may fit. */
export const GAP_REVIEW = graphql(`
  query GapReview($slug: String!) {
    gap(slug: $slug) {
      review {
        ...ReviewFacts
      }
      suggestedReasons {
        verdict
        text
      }
    }
  }
`);

/** A gap as the lists show it. */
export type GapEntry = GapListQuery['gaps']['edges'][number]['node'];
/** A rule as the list of gaps shows it. */
export type RuleEntry = GapListQuery['gapRules'][number];
/** A rule as its own page shows it. */
export type Rule = GapRulePageQuery['gapRules'][number];
