import { graphql } from '../graphql/generated/gql.js';
import type { FindingsPageQuery } from '../graphql/generated/graphql.js';

/** What is new since the last import, what is worst, and all of it by rule, body and area. */
export const FINDINGS = graphql(`
  query FindingsPage {
    structure {
      asAt
      analysedAt
      analysisCurrent
    }
    findingsOverview {
      since
      gone
      byRule {
        gaps
        fresh
        rule {
          slug
          title
          severity
          cannotAssess
        }
      }
      byBody {
        overlaps
        gaps
        fresh
        body {
          slug
          name
          kind
        }
      }
      byArea {
        slug
        name
        overlaps
        gaps
        fresh
      }
    }
    newGaps: gaps(filter: { onlyNew: true }, first: 10) {
      totalCount
      edges {
        node {
          ...FindingGap
        }
      }
    }
    newOverlaps: overlaps(filter: { onlyNew: true, classes: [DUPLICATION, OVERLAP] }, first: 10) {
      totalCount
      edges {
        node {
          ...FindingOverlap
        }
      }
    }
    worstGaps: gaps(first: 5) {
      totalCount
      edges {
        node {
          ...FindingGap
        }
      }
    }
    worstOverlaps: overlaps(filter: { classes: [DUPLICATION, OVERLAP] }, first: 5) {
      totalCount
      edges {
        node {
          ...FindingOverlap
        }
      }
    }
  }

  fragment FindingGap on Gap {
    id
    slug
    severity
    title
    remedy
    rule {
      slug
      title
    }
    review {
      changedSince
    }
  }

  fragment FindingOverlap on Overlap {
    slug
    class
    band
    hoursAtStake
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
      changedSince
    }
  }
`);

/** Everything on the page. */
export type Findings = FindingsPageQuery;
/** The counts on it. */
export type Overview = FindingsPageQuery['findingsOverview'];
