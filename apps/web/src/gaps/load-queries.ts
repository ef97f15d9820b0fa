import { graphql } from '../graphql/generated/gql.js';
import type { LoadPageQuery } from '../graphql/generated/graphql.js';

/** Who gives how many hours a year. */
export const LOAD = graphql(`
  query LoadPage($by: LoadBy!, $assumptions: LoadAssumptions, $seenBy: PartnerInput) {
    load(by: $by, assumptions: $assumptions, seenBy: $seenBy) {
      total
      bodies
      assumedBodies
      hours {
        low
        likely
        high
      }
      pounds {
        low
        likely
        high
      }
      rows(first: 3000) {
        assumed
        bodies
        of {
          type
          slug
          name
        }
        hours {
          low
          likely
          high
        }
        pounds {
          low
          likely
          high
        }
      }
    }
  }
`);

/** The whole answer. */
export type Load = LoadPageQuery['load'];
/** One row of it. */
export type LoadLine = Load['rows'][number];
