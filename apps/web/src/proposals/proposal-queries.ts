import { graphql } from '../graphql/generated/gql.js';
import type { ProposalListQuery, ProposalPageQuery } from '../graphql/generated/graphql.js';

/** Every proposal, as a card needs it. */
export const PROPOSAL_LIST = graphql(`
  query ProposalList {
    structure {
      asAt
    }
    proposals {
      slug
      title
      purpose
      day
      state
      changedAt
      viewsGiven
      author {
        name
      }
      operations {
        id
      }
      steps {
        id
        label
        roles
        blockedBy
      }
    }
  }
`);

/** Everything of one proposal but its effect. */
export const PROPOSAL_PAGE = graphql(`
  query ProposalPage($slug: String!) {
    structure {
      version
      asAt
    }
    proposal(slug: $slug) {
      slug
      version
      title
      purpose
      day
      state
      origin
      changedAt
      canUndo
      viewsGiven
      author {
        id
        name
      }
      authors {
        id
        name
      }
      operations {
        id
        kind
        title
        reason
        refusal {
          problem
          remedy
        }
        consequences
        body
        bodies
        into
        newBody {
          slug
          name
          shortName
          kind
          subtype
          remit
          themes
          areas
          functions
          statutory
          legalBasis
          meetingsPerYear
          meetingHours
          preparationHours
        }
        chair
        takesScope
        takesDuties
        name
        shortName
        remit
        add
        remove
        from
        to
        only
        link
        linkType
        note
        person
        organisation
        role
        voting
        seat
        priority
      }
      conflicts {
        type
        slug
        problem
      }
      blockers {
        id
        kind
        title
        remedy
        acceptedBy {
          name
        }
        acceptedBecause
      }
      assumptions {
        rate
        largeBody
        businessThatGoesOn {
          low
          likely
          high
        }
      }
      measuring {
        id
      }
      steps {
        id
        label
        to
        roles
        blockedBy
        by
      }
      comments {
        id
        at
        text
        by {
          name
        }
      }
      views {
        at
        stance
        reason
        by {
          id
          name
        }
      }
      ownView {
        at
        stance
        reason
      }
      decision {
        decision
        date
        text
        reasons
        interests
        dispensations
        approved
        by {
          name
        }
        alternatives {
          title
          whyNot
        }
      }
      actions {
        id
        title
        owner
        due
        status
      }
      history {
        id
        sentence
        at
        by {
          name
        }
      }
    }
  }
`);

/** A proposal as its pages show it. */
export type Proposal = NonNullable<ProposalPageQuery['proposal']>;
/** One of its changes. */
export type Operation = Proposal['operations'][number];
/** A card of the list. */
export type ProposalCard = ProposalListQuery['proposals'][number];
