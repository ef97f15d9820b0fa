import { graphql } from '../graphql/generated/gql.js';

/** What the links as a whole look like. */
export const NETWORK = graphql(`
  query NetworkPage {
    networkMeasures {
      slug
      title
      value
      sentence
      bodies {
        slug
        name
        kind
      }
    }
  }
`);

/** Pairs that look as if they had a link. */
export const SUGGESTED = graphql(`
  query SuggestedLinks {
    suggestedLinks(first: 20) {
      reasons
      a {
        slug
        name
        kind
      }
      b {
        slug
        name
        kind
      }
      via {
        slug
        name
        kind
      }
    }
  }
`);

/** Organisations that look as if they should have a seat. */
export const SUGGESTED_SEATS = graphql(`
  query SuggestedSeats {
    suggestedSeats(first: 20) {
      reasons
      organisation {
        type
        slug
        name
      }
      body {
        slug
        name
        kind
      }
      via {
        slug
        name
        kind
      }
    }
  }
`);

/** Bodies and people that can be taken away. */
export const BREAK_CHOICES = graphql(`
  query BreakChoices {
    explore {
      bodies {
        slug
        name
        kind
        live
      }
    }
    load(by: PERSON) {
      rows(first: 2000) {
        of {
          slug
          name
        }
      }
    }
  }
`);

/** What is cut without a body or a person. */
export const BREAK_TEST = graphql(`
  query BreakTestPage($body: String, $person: String) {
    breakTest(body: $body, person: $person) {
      sentence
      without {
        type
        slug
        name
      }
      severed {
        slug
        name
        kind
      }
      cutOff {
        slug
        name
        kind
      }
      chairless {
        slug
        name
        kind
      }
      voices {
        organisation {
          slug
          name
        }
        body {
          slug
          name
          kind
        }
      }
    }
  }
`);
