import { graphql } from '../graphql/generated/gql.js';
import type { ProposalChangesQuery } from '../graphql/generated/graphql.js';

/** What becomes of what. */
export const PROPOSAL_CHANGES = graphql(`
  query ProposalChanges($slug: String!) {
    proposal(slug: $slug) {
      slug
      title
      day
      state
      operations {
        id
        title
        body
        bodies
        into
        from
        to
        newBody {
          slug
        }
      }
    }
    proposalMap(slug: $slug) {
      changes {
        operation
        type
        slug
        fate
        sentence
      }
    }
  }
`);

/** The structure as it is or would be, for drawing. */
export const PROPOSAL_MAP = graphql(`
  query ProposalMapPicture($slug: String!) {
    proposalMap(slug: $slug) {
      before {
        ...DrawnStructure
      }
      after {
        ...DrawnStructure
      }
    }
  }
  fragment DrawnStructure on Explore {
    bodies {
      slug
      name
      shortName
      kind
      status
      live
      themes
      areas
      sectors
      seats
      overlapCount
      gapCount
    }
    links {
      id
      from
      to
      type
    }
    areas {
      slug
      name
      level
      within {
        slug
      }
    }
    themes {
      slug
      name
      broader {
        slug
      }
    }
  }
`);

/** One thing that changes. */
export type Change = NonNullable<ProposalChangesQuery['proposalMap']>['changes'][number];
