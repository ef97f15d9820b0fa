import { graphql } from '../../graphql/generated/gql.js';

/** Gives a verdict on one or more findings. */
export const REVIEW = graphql(`
  mutation ReviewFindings($input: ReviewFindingsInput!) {
    reviewFindings(input: $input) {
      reviews {
        slug
        version
      }
      userErrors {
        message
      }
    }
  }
`);

/** Says who is to look at findings. */
export const ASSIGN = graphql(`
  mutation AssignFindings($input: AssignFindingsInput!) {
    assignFindings(input: $input) {
      userErrors {
        message
      }
    }
  }
`);

/** Says something about a finding. */
export const COMMENT = graphql(`
  mutation CommentOnFinding($input: CommentOnFindingInput!) {
    commentOnFinding(input: $input) {
      userErrors {
        message
      }
    }
  }
`);

/** Takes the last step of a review back. */
export const UNDO = graphql(`
  mutation UndoReview($input: UndoReviewInput!) {
    undoReview(input: $input) {
      userErrors {
        message
      }
    }
  }
`);
