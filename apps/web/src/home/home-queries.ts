import { graphql } from '../graphql/generated/gql.js';
import type { HomePageQuery } from '../graphql/generated/graphql.js';

/** What an officer should see first. */
export const HOME_PAGE = graphql(`
  query HomePage {
    structure {
      name
      asAt
      analysedAt
      counts {
        table
        count
      }
    }
    overlaps(filter: { classes: [DUPLICATION, OVERLAP] }, first: 3) {
      totalCount
      edges {
        node {
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
        }
      }
    }
    gaps(first: 1) {
      totalCount
    }
    findingsOverview {
      since
    }
    newGaps: gaps(filter: { onlyNew: true }, first: 1) {
      totalCount
    }
    newOverlaps: overlaps(filter: { onlyNew: true, classes: [DUPLICATION, OVERLAP] }, first: 1) {
      totalCount
    }
    gapRules {
      slug
      title
      why
      severity
      findings
    }
    explore {
      total
      facets {
        field
        values {
          value
          label
          count
        }
      }
    }
  }
`);

/** Hours a year, and bodies without a line to the top. */
export const HOME_REACH = graphql(`
  query HomeReach {
    load(by: SECTOR) {
      hours {
        likely
      }
    }
    linesOfSight {
      unreached {
        kind
      }
    }
  }
`);

/** Home's facts. */
export type Home = HomePageQuery;
