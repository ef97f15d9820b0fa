import { graphql } from '../graphql/generated/gql.js';

/** Names of everything that a form can choose from a list. */
export const EDITOR_CHOICES = graphql(`
  query EditorChoices {
    explore {
      themes {
        slug
        name
      }
      areas {
        slug
        name
      }
      bodies {
        slug
        name
      }
    }
    priorityCoverage {
      priorities {
        priority {
          slug
          name
        }
      }
    }
  }
`);

/** Links and seats of a body. */
export const BODY_TIES = graphql(`
  query BodyTies($slug: String!) {
    body(slug: $slug) {
      name
      linksIn {
        id
        live
        type
        from {
          name
        }
      }
      linksOut {
        id
        live
        type
        to {
          name
        }
      }
      memberships(first: 100) {
        edges {
          node {
            id
            live
            role
            person {
              name
            }
            organisation {
              name
            }
          }
        }
      }
    }
  }
`);

/** What a person is called. */
export const PERSON_NAME = graphql(`
  query PersonName($slug: String!) {
    person(slug: $slug) {
      name
    }
  }
`);

/** What an organisation is called. */
export const ORGANISATION_NAME = graphql(`
  query OrganisationName($slug: String!) {
    organisation(slug: $slug) {
      name
    }
  }
`);
