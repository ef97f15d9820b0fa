import { graphql } from '../graphql/generated/gql.js';
import type { LineOfOneQuery, LinesOfSightPageQuery } from '../graphql/generated/graphql.js';

/** Who has no line to the top, and the smallest fix. */
export const LINES_OF_SIGHT = graphql(`
  query LinesOfSightPage {
    explore {
      bodies {
        slug
        name
        kind
        live
      }
    }
    linesOfSight {
      bodies
      reached
      tops {
        slug
        name
        kind
      }
      unreached {
        slug
        name
        kind
      }
      fixes {
        reconnects
        bodies {
          slug
          name
          kind
        }
        ways {
          links {
            type
            why
            from {
              slug
              name
            }
            to {
              slug
              name
            }
          }
        }
      }
    }
  }
`);

/** How one body reaches the top, or what would let it. */
export const LINE_OF_ONE = graphql(`
  query LineOfOne($from: String!) {
    lineOfSight(from: $from) {
      from {
        slug
        name
      }
      hops {
        link
        body {
          slug
          name
        }
      }
      nearestFix {
        links {
          type
          why
          from {
            slug
            name
          }
          to {
            slug
            name
          }
        }
      }
      reliesOnIt {
        slug
        name
        kind
      }
    }
  }
`);

/** Which bodies carry the priorities of the top. */
export const COVERAGE = graphql(`
  query CoveragePage {
    priorityCoverage {
      notAsked
      bodies {
        slug
        name
        shortName
        kind
      }
      priorities {
        carries
        breaks
        priority {
          slug
          name
        }
      }
    }
  }
`);

/** All that the page of lines shows. */
export type Lines = LinesOfSightPageQuery['linesOfSight'];
/** One entry of the smallest fix. */
export type Fix = Lines['fixes'][number];
/** Links to add, in order. */
export type Way = Fix['ways'][number];
/** The line of one body. */
export type LineOfBody = NonNullable<LineOfOneQuery['lineOfSight']>;
