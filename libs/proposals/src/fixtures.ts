import { EMPTY_STRUCTURE, madeId } from '@remit/structure';
import type { Action, Body, Link, Meeting, Membership, Priority, Structure } from '@remit/structure';
import type { NewBody } from './operations/new-body.js';

/** For tests: the day of generated proposals. */
export const DAY = '2010-03-05';

/** For tests: a body of which only the given is recorded. */
export function aBody(id: string, recorded: Partial<Body> = {}): Body {
  const amounts = { meetingsPerYear: null, meetingHours: null, preparationHours: null, annualBudget: null };
  const texts = { shortName: null, subtype: null, remit: null, legalBasis: null, termsOfReferenceUrl: null };
  const dates = { reviewDate: null, validFrom: null, validTo: null };
  const lists = { themes: [], areas: [], functions: [] };
  return {
    id,
    name: `Body ${id}`,
    kind: 'GROUP',
    status: 'ACTIVE',
    statutory: null,
    ...amounts,
    ...texts,
    ...dates,
    ...lists,
    ...recorded,
  };
}

/** For tests: a seat. */
export function aSeat(body: string, person: string | null, recorded: Partial<Membership> = {}): Membership {
  const row = {
    id: '',
    body,
    person,
    organisation: null,
    role: 'MEMBER' as const,
    roleText: null,
    voting: null,
    validFrom: null,
    validTo: null,
    ...recorded,
  };
  return { ...row, id: madeId('memberships', row)! };
}

/** For tests: a link. */
export function aLink(from: string, to: string, recorded: Partial<Link> = {}): Link {
  const row = {
    id: '',
    from,
    to,
    type: 'REPORTS_TO' as const,
    note: null,
    validFrom: null,
    validTo: null,
    ...recorded,
  };
  return { ...row, id: madeId('links', row)! };
}

/** For tests: an action to be done. */
export function anAction(id: string, body: string, recorded: Partial<Action> = {}): Action {
  return {
    id,
    title: `Action ${id}`,
    body,
    owner: null,
    due: null,
    status: 'OPEN',
    completed: null,
    meetingDate: null,
    ...recorded,
  };
}

/** For tests: a meeting. */
export function aMeeting(body: string, date: string): Meeting {
  const row = { id: '', body, date, title: null, agendaItems: null, papersIssued: null, url: null };
  return { ...row, id: madeId('meetings', row)! };
}

/** For tests: a priority. */
export function aPriority(id: string, recorded: Partial<Priority> = {}): Priority {
  const texts = { description: null, measure: null, baseline: null, target: null, validFrom: null, validTo: null };
  return { id, name: `Priority ${id}`, setBy: null, lead: null, contributors: [], ...texts, ...recorded };
}

/** For tests: a structure with the given rows, and the few people, partners, places and subjects that generated ones use. */
export function withGround(rows: Partial<Structure>): Structure {
  const area = (id: string, within: string | null) => ({ id, name: `Place ${id}`, level: null, within, gssCode: null });
  const organisation = (id: string, sector: 'COUNTY' | 'HEALTH' | 'POLICE') =>
    ({ id, name: `Partner ${id}`, sector, parent: null, area: null, url: null }) as const;
  return {
    ...EMPTY_STRUCTURE,
    areas: [area('county', null), area('north', 'county'), area('south', 'county')],
    themes: ['safer', 'health', 'homes'].map((id) => ({ id, name: id, broader: null, definition: null })),
    organisations: [organisation('wcc', 'COUNTY'), organisation('pct', 'HEALTH'), organisation('police', 'POLICE')],
    people: Array.from({ length: 6 }, (_, i) => {
      const employer = ['wcc', 'pct', 'police'][i % 3]!;
      return {
        id: `p${i}`,
        name: `Person ${i}`,
        title: null,
        organisation: employer,
        email: null,
        decisionMaker: i < 2,
      };
    }),
    ...rows,
  };
}

/** For tests: a body that a proposal begins. */
export function aNewBody(id: string): NewBody {
  return Object.fromEntries(
    Object.entries(aBody(id, { themes: ['safer'] })).filter(
      ([key]) => !['status', 'validFrom', 'validTo'].includes(key),
    ),
  ) as unknown as NewBody;
}
