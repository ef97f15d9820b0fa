import { graphql } from '../graphql/generated/gql.js';
import type { ProposalEffectQuery } from '../graphql/generated/graphql.js';

/** What a proposal would change. */
export const PROPOSAL_EFFECT = graphql(`
  query ProposalEffect($slug: String!) {
    structure {
      version
    }
    proposal(slug: $slug) {
      slug
      version
      measuring {
        id
      }
      effect {
        asOf
        proposalVersion
        structureVersion
        sentences
        lostCells
        figures {
          id
          title
          unit
          assumed
          sentence
          before {
            low
            likely
            high
          }
          after {
            low
            likely
            high
          }
          change {
            low
            likely
            high
          }
          items {
            type
            slug
            name
            before {
              likely
            }
            after {
              likely
            }
          }
        }
        overlaps {
          resolved {
            ...EffectFindingRow
          }
          joined {
            ...EffectFindingRow
          }
          endedWithBody {
            ...EffectFindingRow
          }
          caused {
            ...EffectFindingRow
          }
        }
        gaps {
          resolved {
            ...EffectFindingRow
          }
          joined {
            ...EffectFindingRow
          }
          endedWithBody {
            ...EffectFindingRow
          }
          caused {
            ...EffectFindingRow
          }
        }
      }
    }
  }
  fragment EffectFindingRow on EffectFinding {
    type
    slug
    title
  }
`);

/** What it would change. */
export type Effect = NonNullable<NonNullable<ProposalEffectQuery['proposal']>['effect']>;
/** One figure before and after. */
export type Figure = Effect['figures'][number];
