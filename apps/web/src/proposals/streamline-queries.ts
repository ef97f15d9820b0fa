import { graphql } from '../graphql/generated/gql.js';
import type { OptimiserPageQuery } from '../graphql/generated/graphql.js';

/** Stops a search or a measurement. */
export const CANCEL_MEASURING = graphql(`
  mutation CancelMeasuring($input: CancelWorkInput!) {
    cancelWork(input: $input) {
      userErrors {
        message
      }
    }
  }
`);

/** Starts the search. */
export const START_OPTIMISER = graphql(`
  mutation StartOptimiser($input: StartOptimiserInput!) {
    startOptimiser(input: $input) {
      work {
        id
      }
      userErrors {
        message
      }
    }
  }
`);

/** Makes a proposal of an option. */
export const FROM_OPTION = graphql(`
  mutation ProposalFromOption($input: ProposalFromOptionInput!) {
    proposalFromOption(input: $input) {
      proposal {
        slug
      }
      userErrors {
        message
      }
    }
  }
`);

/** What the last search found. */
export const OPTIMISER_PAGE = graphql(`
  query OptimiserPage {
    structure {
      asAt
    }
    optimiserRun {
      work {
        id
        state
        message
      }
      why
      considered
      ruledOut {
        reason
        count
      }
      options {
        id
        title
        closures
        hoursSaved
        fitLoss
        voiceLoss
        worth
        gap
        stepByStep
        blockers {
          id
          title
        }
        choices {
          title
          hoursSaved
          businessKept
          likeness
          fitLoss
          voiceLoss
          newSeats
        }
      }
    }
  }
`);

/** The last search. */
export type OptimiserRun = NonNullable<OptimiserPageQuery['optimiserRun']>;
/** One way to streamline. */
export type Option = OptimiserRun['options'][number];
