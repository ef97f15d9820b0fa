import { graphql } from '../graphql/generated/gql.js';
import type { FollowUpsQuery } from '../graphql/generated/graphql.js';

/** What happened to what was decided. */
export const FOLLOW_UPS = graphql(`
  query FollowUps {
    structure {
      asAt
    }
    followUps {
      promiseRule
      proposal {
        slug
        version
        title
        state
        decision {
          decision
          date
          text
        }
        steps {
          id
          label
          blockedBy
        }
      }
      actions {
        id
        title
        owner
        due
        status
        conditions {
          sentence
          holds
        }
      }
      promises {
        id
        title
        before
        actual
        status
        sentence
        promised {
          low
          likely
          high
        }
      }
    }
  }
`);

/** Says that something was done which the structure cannot show. */
export const SET_DONE = graphql(`
  mutation SetActionDone($input: SetActionDoneInput!) {
    setActionDone(input: $input) {
      userErrors {
        message
      }
    }
  }
`);

/** Names who does it by when. */
export const CHANGE_ACTION = graphql(`
  mutation ChangeDecisionAction($input: ChangeDecisionActionInput!) {
    changeDecisionAction(input: $input) {
      userErrors {
        message
      }
    }
  }
`);

/** One decision and what became of it. */
export type FollowUp = FollowUpsQuery['followUps'][number];
/** One thing to do. */
export type DecisionAction = FollowUp['actions'][number];
/** One promised figure. */
export type Promised = FollowUp['promises'][number];
