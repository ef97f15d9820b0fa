import type { Structure } from '@remit/structure';
import { makeWorld } from '../generate/index.js';
import { Random } from '../generate/random.js';

/** A kind of structure that rules must judge without flooding. */
export interface FloodWorld {
  readonly name: string;
  /** What is unlike the others, in words. */
  readonly about: string;
  readonly make: (bodies: number) => Structure;
}

const generated = (seed: number, bodies: number, more: { seats?: number; meetings?: number; planted?: boolean } = {}) =>
  makeWorld({ seed, bodies, ...more }).structure;

/** Leaves out a share of the rows of a table, the same ones each time. */
function thinned<Row>(rows: readonly Row[], share: number, random: Random): Row[] {
  return rows.filter(() => random.next() >= share);
}

/** A workbook in which little but names and seats was filled in, as first ones are. */
function sparse(bodies: number): Structure {
  const whole = generated(21, bodies, { seats: 6, meetings: 1 });
  const random = new Random(21);
  return {
    ...whole,
    bodies: whole.bodies.map((body) => ({
      ...body,
      remit: random.next() < 0.5 ? null : body.remit,
      functions: [],
      termsOfReferenceUrl: null,
      reviewDate: null,
      annualBudget: null,
      meetingsPerYear: null,
    })),
    links: thinned(whole.links, 0.4, random),
    memberships: whole.memberships.map((seat) => ({ ...seat, voting: null })),
    meetings: thinned(whole.meetings, 0.8, random),
    actions: [],
    priorities: [],
  };
}

/** Everything is filled in, with more seats and meetings than usual. */
function full(bodies: number): Structure {
  const whole = generated(22, bodies, { seats: 18, meetings: 6 });
  return {
    ...whole,
    bodies: whole.bodies.map((body) => ({
      ...body,
      termsOfReferenceUrl: body.termsOfReferenceUrl ?? 'https://example.org/terms',
      reviewDate: body.reviewDate ?? '2011-03-31',
    })),
  };
}

/** Another habit of recording: every body but the LSPs is called a board. */
function boards(bodies: number): Structure {
  const whole = generated(23, bodies);
  return {
    ...whole,
    bodies: whole.bodies.map((body) => ({ ...body, kind: body.kind === 'LSP' ? body.kind : 'BOARD' })),
  };
}

/** One body in twenty ended and was forgotten, one in twenty has no names on its seats, and meetings, actions and parts of others go wrong. */
function faulty(bodies: number): Structure {
  const whole = generated(24, bodies);
  const marked = (id: string, share: number, seed: number) => new Random(seed + hash(id)).next() < share;
  const ended = (id: string) => marked(id, 0.05, 1);
  const groups = whole.bodies.filter(({ kind }) => kind === 'GROUP');
  return {
    ...whole,
    bodies: whole.bodies.map((body) => ({
      ...body,
      validTo: ended(body.id) ? '2009-06' : body.validTo,
      meetingsPerYear: marked(body.id, 0.05, 2) ? 12 : 3,
      functions: marked(body.id, 0.05, 3) ? (['SHARES_INFORMATION'] as const) : body.functions,
      kind: marked(body.id, 0.05, 3) ? ('BOARD' as const) : body.kind,
    })),
    memberships: whole.memberships.map((seat) => (marked(seat.body, 0.05, 4) ? { ...seat, person: null } : seat)),
    actions: whole.bodies
      .filter(({ id }) => !marked(id, 0.1, 5))
      .map(({ id }) => ({
        ...{ id: `${id}-open`, title: 'Write to partners', body: id, owner: null, due: '2010-06' },
        ...{ status: 'OPEN' as const, completed: null, meetingDate: null },
      })),
    knownPairs: groups.slice(0, 20).map(({ id }, at) => {
      const other = groups.at(-1 - at)!.id;
      return { id: `part ${id}`, a: id, b: other, relation: 'NESTED' as const, note: null };
    }),
  };
}

/** A number that belongs to a name. */
function hash(name: string): number {
  return [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, 7);
}

/** Structures unlike each other, none of which a threshold was chosen on. */
export const FLOOD_WORLDS: readonly FloodWorld[] = [
  { name: 'usual', about: 'as generated, with planted faults', make: (bodies) => generated(20, bodies) },
  { name: 'sparse', about: 'few seats, 40% of links and most else not recorded', make: sparse },
  { name: 'full', about: 'more seats and meetings, all dates and terms recorded', make: full },
  { name: 'boards', about: 'every body but the LSPs is called a board', make: boards },
  {
    name: 'faulty',
    about: 'bodies that ended with seats and actions, seats without names, talk without action',
    make: faulty,
  },
];
