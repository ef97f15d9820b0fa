import { graphql } from '../graphql/generated/gql.js';
import type { AgendaPageQuery, PartnersPageQuery, PartnerPageQuery } from '../graphql/generated/graphql.js';

/** Every partner's part, by sector and by organisation. */
export const PARTNERS = graphql(`
  query PartnersPage {
    sectors: partners(kind: SECTOR) {
      partner {
        type
        slug
        name
      }
      seats
      seatShare
      chairs
      chairShare
      votes
      bodies
      hours {
        low
        likely
        high
      }
    }
    organisations: partners(kind: ORGANISATION) {
      partner {
        type
        slug
        name
      }
      seats
      seatShare
      chairs
      chairShare
      votes
      bodies
      hours {
        low
        likely
        high
      }
    }
  }
`);

/** The structure as one partner sees it. */
export const PARTNER = graphql(`
  query PartnerPage($seenBy: PartnerInput!) {
    partnerView(seenBy: $seenBy) {
      share {
        seats
        seatShare
        chairs
        chairShare
        votes
        bodies
        hours {
          low
          likely
          high
        }
      }
      bodies {
        seats
        chairs
        body {
          slug
          name
          kind
        }
      }
      priorities {
        slug
        name
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

/** Whose agenda it is. */
export const AGENDA = graphql(`
  query AgendaPage($seenBy: PartnerInput) {
    agenda(seenBy: $seenBy) {
      year {
        from
        to
        meetings
        items
        itemsPerMeeting
        minutesPerItem
        decidingItems
        chairedItems
        withPapers
        late
        clearDays
      }
      trend {
        from
        to
        meetings
        items
        itemsPerMeeting
        minutesPerItem
        decidingItems
        withPapers
        late
        clearDays
      }
      byChair {
        items
        share
        partner {
          type
          slug
          name
        }
      }
      lateMeetings(first: 10) {
        date
        clearDays
        body {
          slug
          name
          kind
        }
      }
    }
  }
`);

/** A partner's part in figures. */
export type Share = PartnersPageQuery['sectors'][number];
/** All partners. */
export type Partners = PartnersPageQuery;
/** One partner's view. */
export type PartnerEyes = NonNullable<PartnerPageQuery['partnerView']>;
/** Agenda figures. */
export type AgendaFacts = AgendaPageQuery['agenda'];
