import { graphql } from '../graphql/generated/gql.js';
import type { NearestQuery, SamePeopleQuery } from '../graphql/generated/graphql.js';

/** Themes and areas that a draft may name. */
export const CHOICES = graphql(`
  query DraftChoices {
    structure {
      asAt
    }
    explore {
      facets {
        field
        values {
          value
          label
        }
      }
    }
  }
`);

/** Existing bodies nearest to a draft. */
export const NEAREST = graphql(`
  query Nearest($input: NearestBodiesInput!) {
    nearestBodies(input: $input) {
      cannotTell
      bodies {
        likeness
        reasons
        samePlace
        body {
          slug
          name
          kind
          remit
        }
      }
    }
  }
`);

/** Pairs of bodies in which the same people meet on the same subjects. */
export const SAME_PEOPLE = graphql(`
  query SamePeople {
    structure {
      asAt
    }
    sameRooms(first: 25) {
      hours
      recorded
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
      people {
        slug
        name
      }
      themes {
        slug
        name
      }
    }
  }
`);

/** What was found for a draft. */
export type Nearest = NearestQuery['nearestBodies'];
/** Two bodies with the same people. */
export type SameRoom = SamePeopleQuery['sameRooms'][number];
