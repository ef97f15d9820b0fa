import { graphql } from '../graphql/generated/gql.js';
import type { ClusterPageQuery, HeatmapQuery } from '../graphql/generated/graphql.js';

/** Sets of bodies whose work is alike. */
export const CLUSTERS = graphql(`
  query Clusters($states: [ReviewState!]) {
    structure {
      asAt
      analysedAt
    }
    clusters(states: $states) {
      slug
      headline
      density
      hours
      bodies {
        slug
      }
      review {
        state
        changedSince
        assignee {
          name
        }
      }
    }
  }
`);

/** One set with everything for looking at it together. */
export const CLUSTER_PAGE = graphql(`
  query ClusterPage($slug: String!) {
    cluster(slug: $slug) {
      slug
      headline
      density
      hours
      bodies {
        slug
        name
        kind
        remit
        hoursPerYear
        areas {
          slug
          name
        }
      }
      overlaps {
        slug
        class
        headline
        a {
          slug
          name
        }
        b {
          slug
          name
        }
      }
      bridges {
        slug
      }
      weakest {
        slug
      }
      leadingOut {
        slug
        class
        headline
        a {
          slug
          name
        }
        b {
          slug
          name
        }
      }
      review {
        ...ReviewFacts
      }
      suggestedReasons {
        verdict
        text
      }
    }
  }
`);

/** Who works on what and where. */
export const HEATMAP = graphql(`
  query Heatmap {
    structure {
      asAt
    }
    heatmap {
      within {
        slug
        name
      }
      themes {
        depth
        theme {
          slug
          name
        }
      }
      areas {
        slug
        name
      }
      cells {
        theme
        area
        state
        bodyCount
        inPartCount
      }
      unplaced {
        slug
        name
        kind
      }
    }
  }
`);

/** The bodies of one cell. */
export const HEATMAP_CELL = graphql(`
  query HeatmapBodies($theme: String!, $area: String!) {
    heatmapCell(theme: $theme, area: $area) {
      theme
      area
      bodies {
        slug
        name
        kind
      }
      inPart {
        slug
        name
        kind
      }
    }
  }
`);

/** A set as its page shows it. */
export type Cluster = NonNullable<ClusterPageQuery['cluster']>;
/** The table of themes and areas. */
export type HeatmapTable = NonNullable<HeatmapQuery['heatmap']>;
