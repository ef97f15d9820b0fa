import neo4j, { type Integer } from 'neo4j-driver';
import type { Query } from '../query/define-query.js';
import * as queries from './import-queries.js';
import type { RowOfTable } from './property-rows.js';

/** What one row refers to: from this id to that one, in this place of a list. */
export interface Related {
  readonly id: string;
  readonly to: string;
  readonly position?: Integer;
  readonly part?: string;
}

type BatchQuery = Query<{ rows: object[] }, { written: number }>;

/** Fields of a table that refer to other rows, the query that stores them and the one that takes all of them back. */
interface References<Row> {
  readonly says: string;
  readonly clear: BatchQuery;
  readonly parts: readonly {
    readonly fields: readonly string[];
    readonly query: BatchQuery;
    rows(row: Row): Related[];
  }[];
}

/** The tables whose rows keep their other relationships when what they refer to changes. */
export const related: {
  readonly organisations: References<RowOfTable<'organisations'>>;
  readonly people: References<RowOfTable<'people'>>;
  readonly areas: References<RowOfTable<'areas'>>;
  readonly themes: References<RowOfTable<'themes'>>;
  readonly bodies: References<RowOfTable<'bodies'>>;
  readonly priorities: References<RowOfTable<'priorities'>>;
} = {
  organisations: {
    says: 'Storing what organisations belong to',
    clear: queries.unrelateOrganisations,
    parts: [
      { fields: ['parent'], query: queries.relateOrganisationParents, rows: (row) => one(row.id, row.parent) },
      { fields: ['area'], query: queries.relateOrganisationAreas, rows: (row) => one(row.id, row.area) },
    ],
  },
  people: {
    says: 'Storing whom people work for',
    clear: queries.unrelatePeople,
    parts: [
      { fields: ['organisation'], query: queries.relatePersonEmployers, rows: (row) => one(row.id, row.organisation) },
    ],
  },
  areas: {
    says: 'Storing how areas nest',
    clear: queries.unrelateAreas,
    parts: [{ fields: ['within'], query: queries.relateAreaWithin, rows: (row) => one(row.id, row.within) }],
  },
  themes: {
    says: 'Storing how themes nest',
    clear: queries.unrelateThemes,
    parts: [{ fields: ['broader'], query: queries.relateThemeBroader, rows: (row) => one(row.id, row.broader) }],
  },
  bodies: {
    says: 'Storing themes and areas of bodies',
    clear: queries.unrelateBodies,
    parts: [
      { fields: ['themes'], query: queries.relateBodyThemes, rows: (row) => many(row.id, row.themes) },
      { fields: ['areas'], query: queries.relateBodyAreas, rows: (row) => many(row.id, row.areas) },
    ],
  },
  priorities: {
    says: 'Storing who leads priorities',
    clear: queries.unrelatePriorities,
    parts: [
      {
        fields: ['setBy', 'lead', 'contributors'],
        query: queries.relatePriorityBodies,
        rows: (row) => [
          ...one(row.id, row.setBy, 'SET_BY'),
          ...one(row.id, row.lead, 'LED_BY'),
          ...many(row.id, row.contributors, 'CONTRIBUTED_BY'),
        ],
      },
    ],
  },
};

/** Who holds a seat decides which query stores it. */
export function seatKind(seat: RowOfTable<'memberships'>): 'on-behalf' | 'person' | 'organisation' {
  if (seat.person === null) return 'organisation';
  return seat.organisation === null ? 'person' : 'on-behalf';
}

function one(id: string, to: string | null, part?: string): Related[] {
  return to === null ? [] : [part === undefined ? { id, to } : { id, to, part }];
}

function many(id: string, list: readonly string[], part?: string): Related[] {
  return list.map((to, i) => {
    const place = { id, to, position: neo4j.int(i) };
    return part === undefined ? place : { ...place, part };
  });
}
