import { graphql } from '../graphql/generated/gql.js';

/** Says something else about a proposal, or what is assumed for it. */
export const EDIT = graphql(`
  mutation EditProposal($input: EditProposalInput!) {
    editProposal(input: $input) {
      userErrors {
        message
      }
    }
  }
`);

/** Writes all operations of a proposal. */
export const SAVE_OPERATIONS = graphql(`
  mutation SaveOperations($input: SaveOperationsInput!) {
    saveOperations(input: $input) {
      proposal {
        version
      }
      userErrors {
        message
      }
    }
  }
`);

/** Writes a proposal anew on the structure as it is. */
export const REBASE = graphql(`
  mutation RebaseProposal($input: RebaseProposalInput!) {
    rebaseProposal(input: $input) {
      userErrors {
        message
      }
    }
  }
`);

/** Accepts that something may lose its home. */
export const ACCEPT = graphql(`
  mutation AcceptBlocker($input: AcceptBlockerInput!) {
    acceptBlocker(input: $input) {
      userErrors {
        message
      }
    }
  }
`);

/** Takes a step of the review. */
export const TAKE_STEP = graphql(`
  mutation TakeStep($input: TakeStepInput!) {
    takeStep(input: $input) {
      userErrors {
        message
      }
    }
  }
`);

/** A board member's own view. */
export const GIVE_VIEW = graphql(`
  mutation GiveView($input: GiveViewInput!) {
    giveView(input: $input) {
      userErrors {
        message
      }
    }
  }
`);

/** A remark. */
export const COMMENT_ON_PROPOSAL = graphql(`
  mutation CommentOnProposal($input: CommentOnProposalInput!) {
    commentOnProposal(input: $input) {
      userErrors {
        message
      }
    }
  }
`);

/** Records the decision. */
export const DECIDE = graphql(`
  mutation DecideProposal($input: DecideProposalInput!) {
    decideProposal(input: $input) {
      userErrors {
        message
      }
    }
  }
`);

/** Applies what was approved. */
export const APPLY = graphql(`
  mutation ApplyProposal($input: ApplyProposalInput!) {
    applyProposal(input: $input) {
      userErrors {
        message
      }
    }
  }
`);

/** Takes back what was applied. */
export const UNDO_PROPOSAL = graphql(`
  mutation UndoProposal($input: UndoProposalInput!) {
    undoProposal(input: $input) {
      userErrors {
        message
      }
    }
  }
`);

/** Asks for the effect. */
export const MEASURE = graphql(`
  mutation MeasureProposal($input: MeasureProposalInput!) {
    measureProposal(input: $input) {
      work {
        id
      }
      userErrors {
        message
      }
    }
  }
`);
