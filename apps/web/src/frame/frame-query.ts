import { graphql } from '../graphql/generated/gql.js';

/** What stands on every page: the name, the day, the notices, and how much open work there is. */
export const FRAME = graphql(`
  query Frame {
    structure {
      name
      asAt
      version
      analysedAt
      analysisCurrent
      notices
    }
    openWork {
      overlaps
      gaps
    }
  }
`);

/** How many proposals are under way, and how much of what was decided is still to do. Asked by itself, so that no page waits for it. */
export const DECISIONS = graphql(`
  query Decisions {
    underWay: proposals(states: [DRAFT, CONSULTATION, SUBMITTED]) {
      slug
    }
    decided: proposals(states: [DECIDED, IMPLEMENTING]) {
      slug
      actions {
        status
      }
    }
  }
`);

/** Search as you type. */
export const SEARCH = graphql(`
  query Search($text: String!) {
    search(text: $text, first: 8) {
      kind
      slug
      what
      name {
        text
        marked
      }
      context {
        text
        marked
      }
    }
  }
`);
