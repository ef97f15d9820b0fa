import { graphql } from '../graphql/generated/gql.js';

/** Everything on a person's page. */
export const PERSON_PAGE = graphql(`
  query PersonPage($slug: String!) {
    person(slug: $slug) {
      slug
      name
      title
      decisionMaker
      hoursPerYear
      organisation {
        slug
        name
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
            live
            organisation {
              slug
              name
            }
            body {
              slug
              name
              kind
              hoursPerYear
              seats
            }
          }
        }
      }
      actions {
        id
        title
        due
        status
        completed
        overdue
        body {
          slug
          name
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

/** Everything on an organisation's page. */
export const ORGANISATION_PAGE = graphql(`
  query OrganisationPage($slug: String!, $after: String) {
    organisation(slug: $slug) {
      slug
      name
      sector
      url
      parent {
        slug
        name
      }
      area {
        slug
        name
      }
      memberships(first: 100, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            role
            roleText
            validFrom
            live
            person {
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
      people(first: 100) {
        totalCount
        edges {
          node {
            slug
            name
            title
          }
        }
      }
      actions {
        id
        title
        due
        status
        completed
        overdue
        body {
          slug
          name
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
