import { graphql } from '../graphql/generated/gql.js';

/** What is loaded now. */
export const DATA_PAGE = graphql(`
  query DataPage {
    structure {
      name
      asAt
      version
      analysedAt
      counts {
        table
        count
      }
    }
  }
`);

/** Stops an import or an analysis. */
export const CANCEL_WORK = graphql(`
  mutation CancelWork($input: CancelWorkInput!) {
    cancelWork(input: $input) {
      work {
        id
        state
      }
      userErrors {
        code
        message
      }
    }
  }
`);

/** Looks for overlaps and gaps anew. */
export const START_ANALYSIS = graphql(`
  mutation StartAnalysis($input: StartAnalysisInput!) {
    startAnalysis(input: $input) {
      work {
        id
      }
      userErrors {
        code
        message
      }
    }
  }
`);
