import { graphql } from '../graphql/generated/gql.js';

/** What was learnt from people's answers, and how good the list is by them. */
export const CALIBRATION = graphql(`
  query CalibrationPage {
    structure {
      asAt
    }
    calibration {
      version
      at
      kept
      reason
      lossBefore
      lossAfter
      moved
      calibrated
      basis
      priorBefore
      priorAfter
      labels {
        knownPairs
        reviews
        audit
        alike
        unlike
      }
      levels {
        key
        title
        level
        before
        after
        labels
      }
      lines {
        threshold
        precision {
          of
          total
          value
          low
          high
        }
        recall {
          of
          total
          value
          low
          high
        }
        sentences
      }
      versions {
        version
        at
        actor
        kept
      }
    }
  }
`);

/** Asks to learn from the answers recorded so far. */
export const START_CALIBRATION = graphql(`
  mutation StartCalibration($input: StartCalibrationInput!) {
    startCalibration(input: $input) {
      userErrors {
        message
      }
    }
  }
`);
