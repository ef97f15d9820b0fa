import { graphql } from '../graphql/generated/gql.js';
import type { WholeStructureQuery } from '../graphql/generated/graphql.js';

/** Every body and link on the structure's day, whatever is filtered: asked once, shared by map, outline and table. */
export const WHOLE_STRUCTURE = graphql(`
  query WholeStructure {
    explore {
      asOf
      total
      tops
      bodies {
        id
        slug
        name
        shortName
        kind
        subtype
        status
        live
        themes
        areas
        sectors
        seats
        overlapCount
        gapCount
      }
      links {
        id
        from
        to
        type
      }
      areas {
        slug
        name
        level
        within {
          slug
        }
      }
      themes {
        slug
        name
        broader {
          slug
        }
      }
    }
  }
`);

/** Which bodies pass the filter, and how many each further choice would show. */
export const SHOWN = graphql(`
  query Shown($filter: BodyFilter) {
    explore(filter: $filter) {
      shown
      total
      bodies {
        slug
      }
      facets {
        field
        values {
          value
          label
          count
        }
      }
    }
  }
`);

/** What a reader wants to know of a selected body before opening its page. */
export const BODY_SUMMARY = graphql(`
  query BodySummary($slug: String!) {
    body(slug: $slug) {
      slug
      name
      kind
      subtype
      status
      live
      remit
      seats
      hoursPerYear
      lineToTop {
        link
        body {
          slug
          name
          shortName
        }
      }
      linksOut {
        id
        type
        to {
          slug
          name
          kind
        }
      }
      linksIn {
        id
        type
        from {
          slug
          name
          kind
        }
      }
      overlaps {
        slug
        class
        a {
          slug
          name
        }
        b {
          slug
          name
        }
      }
      gaps {
        id
        severity
        title
        rule {
          slug
        }
      }
    }
  }
`);

/** The whole structure as the three views share it. */
export type Whole = WholeStructureQuery['explore'];
/** A body as the three views show it. */
export type MapBody = Whole['bodies'][number];
/** A live link by the slugs of its ends. */
export type MapLink = Whole['links'][number];
