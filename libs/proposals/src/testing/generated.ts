import fc from 'fast-check';
import { LINK_TYPES, ROLES, type Body, type Structure } from '@remit/structure';
import { aBody, aLink, aMeeting, anAction, aNewBody, aPriority, aSeat, withGround } from '../fixtures.js';
import { OPERATION_KINDS, type Operation } from '../operations/all.js';

const body = (count: number) => fc.integer({ min: 0, max: count - 1 }).map((i) => `b${i}`);
const date = fc.constantFrom(null, '2008', '2009-04', '2010-03-05', '2010-06-01');
const end = fc.constantFrom(null, null, null, '2010-12', '2009-12-31');
const some = <T>(...items: T[]) => fc.subarray(items);

const aGeneratedBody = (id: string) =>
  fc
    .record({
      kind: fc.constantFrom('GROUP', 'BOARD', 'FORUM'),
      status: fc.constantFrom('ACTIVE', 'ACTIVE', 'ACTIVE', 'ACTIVE', null, 'CLOSED', 'PROPOSED'),
      statutory: fc.constantFrom(true, false, false, null),
      themes: some('safer', 'health', 'homes'),
      areas: some('county', 'north', 'south'),
      functions: some('DECIDES', 'ADVISES'),
      meetingsPerYear: fc.constantFrom(null, 4, 12),
      meetingHours: fc.constantFrom(null, 2),
      preparationHours: fc.constantFrom(null, 6),
      annualBudget: fc.constantFrom(null, 1000),
    })
    .map((recorded) => aBody(id, recorded as Partial<Body>));

const aGeneratedSeat = (count: number) =>
  fc
    .tuple(
      body(count),
      fc.constantFrom('p0', 'p1', 'p2', 'p3', null),
      fc.constantFrom('wcc', 'pct', 'police'),
      fc.constantFrom(...ROLES),
      date,
    )
    .chain(([on, person, organisation, role, validFrom]) =>
      end.map((validTo) => aSeat(on, person, { organisation, role, ...ordered(validFrom, validTo) })),
    );

const aGeneratedLink = (count: number) =>
  fc
    .tuple(body(count), body(count), fc.constantFrom(...LINK_TYPES, 'REPORTS_TO' as const), date)
    .filter(([from, to]) => from !== to)
    .chain(([from, to, type, validFrom]) =>
      end.map((validTo) => aLink(from, to, { type, ...ordered(validFrom, validTo) })),
    );

const somePriorities = (count: number) =>
  fc
    .array(
      fc.tuple(fc.option(body(count)), fc.option(body(count)), fc.uniqueArray(body(count), { maxLength: 3 }), end),
      { maxLength: 3 },
    )
    .map((rows) =>
      rows.map(([setBy, lead, contributors, validTo], i) =>
        aPriority(`pr${i}`, { setBy, lead, contributors, validTo }),
      ),
    );

/** For tests: small structures with all kinds of rows, some of which have ended, have not begun or lie in the future. */
export const someStructure: fc.Arbitrary<Structure> = fc.integer({ min: 2, max: 6 }).chain((count) => {
  const one = { selector: ({ id }: { id: string }) => id };
  const action = fc.tuple(body(count), fc.constantFrom('OPEN', 'DONE', null));
  const meeting = fc.tuple(body(count), fc.constantFrom('2010-03-01', '2010-03-05', '2010-04', '2010-05-01'));
  return fc
    .record({
      bodies: fc.tuple(...Array.from({ length: count }, (_, i) => aGeneratedBody(`b${i}`))),
      memberships: fc.uniqueArray(aGeneratedSeat(count), { maxLength: 14, ...one }),
      links: fc.uniqueArray(aGeneratedLink(count), { maxLength: 8, ...one }),
      priorities: somePriorities(count),
      meetings: fc.uniqueArray(
        meeting.map(([on, day]) => aMeeting(on, day)),
        { maxLength: 5, ...one },
      ),
      actions: fc
        .array(action, { maxLength: 5 })
        .map((rows) => rows.map(([on, status], i) => anAction(`a${i}`, on, { status: status as 'OPEN' | null }))),
    })
    .map((rows) => withGround(rows));
});

function ordered(validFrom: string | null, validTo: string | null) {
  return { validFrom, validTo: validFrom !== null && validTo !== null && validTo < validFrom ? null : validTo };
}

const anyBody = fc.constantFrom('b0', 'b1', 'b2', 'b3', 'n0', 'n1');

const someOperations: fc.Arbitrary<Operation[]> = fc
  .array(fc.tuple(fc.constantFrom(...OPERATION_KINDS), anyBody, anyBody, fc.nat({ max: 20 }), fc.boolean()), {
    maxLength: 8,
  })
  .map((drawn) =>
    drawn.map(
      ([kind, a, b, pick, flag], i) =>
        ({ ...anOperation(kind, [a, b], pick, flag), id: `o${i}`, kind, reason: null }) as Operation,
    ),
  );

/** What an operation of each kind says beside its kind, from two bodies and what was drawn. */
const DRAWN: Partial<
  Record<Operation['kind'], (a: string, b: string, choose: <T>(...items: T[]) => T, flag: boolean) => object>
> = {
  MERGE: (a, b, choose) => ({ bodies: [a, b], into: aNewBody(choose('n0', 'n1')), chair: choose(null, null, 'p0') }),
  CREATE: (_a, _b, choose) => ({ body: aNewBody(choose('n0', 'n1', 'b0')) }),
  RENAME: (a, _b, choose) => ({ body: a, name: choose('Another name', '', 'Body b1'), shortName: null }),
  CHANGE_REMIT: (a, _b, choose) => ({ body: a, remit: choose('It plans homes.', ' ') }),
  CHANGE_THEMES: (a, _b, choose, flag) => ({
    body: a,
    add: [choose('safer', 'health', 'none')],
    remove: flag ? [choose('homes', 'health')] : [],
  }),
  CHANGE_AREAS: (a, _b, choose) => ({ body: a, add: [choose('north', 'south')], remove: [] }),
  CHANGE_FUNCTIONS: (a, _b, choose, flag) => ({
    body: a,
    add: flag ? [choose('DECIDES', 'DELIVERS')] : [],
    remove: [choose('ADVISES', 'DECIDES')],
  }),
  ADD_SEAT: (a, _b, choose, flag) => ({
    body: a,
    person: choose('p0', 'p1', null, 'nobody'),
    organisation: choose('wcc', null),
    role: choose(...ROLES),
    voting: flag,
  }),
  NAME_LEAD: (a, _b, choose) => ({ priority: choose('pr0', 'pr1'), body: a }),
  REMOVE_SEAT: (_a, _b, choose) => ({ seat: choose(0, 1, 2, 3, 4) }),
  REMOVE_LINK: (_a, _b, choose) => ({ link: choose(0, 1, 2, 3) }),
};

function anOperation(kind: Operation['kind'], [a, b]: readonly [string, string], pick: number, flag: boolean): object {
  const choose = <T>(...items: T[]): T => items[pick % items.length]!;
  const common = { body: a, into: b, from: a, to: b, only: null, takesScope: flag, takesDuties: flag, note: null };
  return DRAWN[kind]?.(a, b, choose, flag) ?? { ...common, type: choose(...LINK_TYPES) };
}

/** For tests: a structure and operations of every kind on it, many of which will be refused. */
export const someCase: fc.Arbitrary<[Structure, Operation[]]> = fc
  .tuple(someStructure, someOperations)
  .map(([structure, operations]) => {
    const at = (rows: readonly { id: string }[], index: string) => rows[Number(index)]?.id ?? 'none';
    const named = operations.map((one): Operation => {
      if (one.kind === 'REMOVE_SEAT') return { ...one, seat: at(structure.memberships, one.seat) };
      return one.kind === 'REMOVE_LINK' ? { ...one, link: at(structure.links, one.link) } : one;
    });
    return [structure, named];
  });
