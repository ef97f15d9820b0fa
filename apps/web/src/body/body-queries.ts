import { graphql } from '../graphql/generated/gql.js';
import type { BodyPageQuery } from '../graphql/generated/graphql.js';

/** Everything on a body's page. */
export const BODY_PAGE = graphql(`
  query BodyPage($slug: String!) {
    structure {
      asAt
    }
    body(slug: $slug) {
      slug
      name
      shortName
      kind
      subtype
      status
      live
      remit
      functions
      statutory
      legalBasis
      meetingsPerYear
      meetingHours
      preparationHours
      hoursPerYear
      annualBudget
      termsOfReferenceUrl
      reviewDate
      validFrom
      validTo
      seats
      themes {
        slug
        name
      }
      areas {
        slug
        name
      }
      lineToTop {
        link
        body {
          slug
          name
        }
      }
      linksOut {
        id
        type
        note
        validFrom
        validTo
        to {
          slug
          name
          kind
        }
      }
      linksIn {
        id
        type
        note
        validFrom
        validTo
        from {
          slug
          name
          kind
        }
      }
      memberships(first: 100) {
        totalCount
        edges {
          node {
            id
            role
            roleText
            voting
            validFrom
            otherBodies
            person {
              slug
              name
            }
            organisation {
              slug
              name
              sector
            }
          }
        }
      }
      priorities {
        part
        priority {
          slug
          name
          description
          measure
          baseline
          target
        }
      }
      meetings(first: 12) {
        totalCount
        edges {
          node {
            id
            date
            title
            agendaItems
            papersIssued
            url
          }
        }
      }
      actions(first: 100) {
        totalCount
        edges {
          node {
            id
            title
            due
            status
            completed
            overdue
            ownerPerson {
              slug
              name
            }
            ownerOrganisation {
              slug
              name
            }
          }
        }
      }
      overlaps {
        slug
        class
        headline
        hoursAtStake
        a {
          slug
          name
        }
        b {
          slug
          name
        }
        clausePairs {
          a
          b
        }
      }
      gaps {
        id
        severity
        title
        remedy
        rule {
          slug
          title
        }
      }
    }
  }
`);

/** A body as its page shows it. */
export type Body = NonNullable<BodyPageQuery['body']>;
