import fc from 'fast-check';
import { firstDay, isLive, liveWindow, type Structure } from '@remit/structure';
import { readWorkbook, writeWorkbook } from '@remit/workbook';
import { applyAll } from './apply.js';
import { changesBetween, undo } from './changes.js';
import { aBody, aLink, aMeeting, anAction, aPriority, aSeat, DAY, withGround } from './fixtures.js';
import { someCase, someStructure } from './testing/generated.js';
import { cameFrom, followerOf, type Trace } from './lineage.js';
import { OPERATION_KINDS, type Operation } from './operations/all.js';

const many = { numRuns: 400 };
const exported = (structure: Structure) => JSON.stringify([...writeWorkbook(structure)]);
const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value))
    Object.values(Object.freeze(value)).forEach(frozen);
  return value;
};
const runs = (row: { validFrom: string | null; validTo: string | null }) =>
  liveWindow(row.validFrom, row.validTo).liveTo > DAY;

/** Follows a row through what is said of it: the row that carries it on, or null where it is said to end. */
function followed(lineage: readonly Trace[], table: string, id: string): string | null {
  let now: string | null = id;
  for (const trace of lineage) {
    if (trace.table === table && trace.id === now && trace.fate !== 'CHANGED' && trace.fate !== 'ADDED')
      now = trace.fate === 'LEFT' ? now : trace.to;
  }
  return now;
}

describe('any changes, in any order', () => {
  it('lose no seat, link, action or meeting without saying so', () => {
    fc.assert(
      fc.property(someCase, ([structure, operations]) => {
        const { structure: after, lineage } = applyAll(structure, operations, DAY);
        for (const table of ['memberships', 'links'] as const) {
          const rows = new Map<string, { validFrom: string | null; validTo: string | null }>(
            after[table].map((row) => [row.id, row]),
          );
          for (const row of structure[table].filter(runs)) {
            const end = followed(lineage, table, row.id);
            expect(end === null || (rows.has(end) && runs(rows.get(end)!))).toBe(true);
          }
        }
        const live = new Set(
          after.bodies
            .filter((one) => isLive(liveWindow(one.validFrom, one.validTo, one.status), DAY))
            .map(({ id }) => id),
        );
        const wasLive = new Set(
          structure.bodies
            .filter((one) => isLive(liveWindow(one.validFrom, one.validTo, one.status), DAY))
            .map(({ id }) => id),
        );
        const left = new Set(lineage.filter(({ fate }) => fate === 'LEFT').map(({ table, id }) => `${table} ${id}`));
        for (const action of structure.actions.filter((one) => one.status !== 'DONE' && wasLive.has(one.body))) {
          const now = after.actions.find(({ id }) => id === action.id)!;
          expect(live.has(now.body) || left.has(`actions ${action.id}`)).toBe(true);
        }
        expect(after.meetings.length).toBe(structure.meetings.length);
        for (const meeting of structure.meetings.filter((one) => firstDay(one.date) >= DAY && wasLive.has(one.body))) {
          const id = followed(lineage, 'meetings', meeting.id);
          const now = after.meetings.find((one) => one.id === id)!;
          expect(live.has(now.body) || left.has(`meetings ${now.id}`)).toBe(true);
        }
      }),
      many,
    );
  });

  it('leave the structure given as it was, and can be taken back to the byte', () => {
    fc.assert(
      fc.property(someCase, ([structure, operations]) => {
        const text = exported(structure);
        const { structure: after } = applyAll(frozen(structure), operations, DAY);
        const changes = JSON.parse(JSON.stringify(changesBetween(structure, after))) as ReturnType<
          typeof changesBetween
        >;
        const back = undo(after, changes);
        expect(back.conflicts).toEqual([]);
        expect(exported(back.structure)).toBe(text);
        expect(JSON.stringify(back.structure)).toBe(JSON.stringify(structure));
      }),
      many,
    );
  });

  it('give a structure that the workbook accepts, with the same ids', () => {
    fc.assert(
      fc.property(someCase, ([structure, operations]) => {
        const { structure: after } = applyAll(structure, operations, DAY);
        const files = [...writeWorkbook(after)].map(([name, text]): [string, Uint8Array] => [
          name,
          new TextEncoder().encode(text),
        ]);
        const { structure: read, faults } = readWorkbook(new Map(files));
        expect(faults).toEqual([]);
        const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id).sort();
        for (const table of ['bodies', 'links', 'meetings', 'actions'] as const)
          expect(ids(read![table])).toEqual(ids(after[table]));
      }),
      { numRuns: 60 },
    );
  });

  it('end what ends the day before and begin what begins on the day', () => {
    fc.assert(
      fc.property(someCase, ([structure, operations]) => {
        const { structure: after, lineage } = applyAll(structure, operations, DAY);
        for (const { table, id, fate } of lineage) {
          if (table !== 'memberships' && table !== 'links') continue;
          const row = after[table].find((one) => one.id === id);
          if (fate === 'ENDED' && row) expect(row.validTo).toBe('2010-03-04');
        }
        const there = new Set(structure.memberships.map(({ id }) => id));
        for (const seat of after.memberships)
          if (!there.has(seat.id)) expect(firstDay(seat.validFrom!) >= DAY).toBe(true);
      }),
      many,
    );
  });

  it('never make reporting go round in a circle where it did not', () => {
    const circle = ({ links }: Structure) => {
      const lines = links.filter((link) => link.type === 'REPORTS_TO' && runs(link));
      const below = (id: string, seen: string[]): boolean =>
        lines.some((one) => one.from === id && (seen.includes(one.to) || below(one.to, [...seen, one.to])));
      return lines.some(({ from }) => below(from, [from]));
    };
    fc.assert(
      fc.property(someCase, ([structure, operations]) => {
        fc.pre(!circle(structure));
        expect(circle(applyAll(structure, operations, DAY).structure)).toBe(false);
      }),
      many,
    );
  });
});

describe('changes to a structure', () => {
  it('are none for an empty proposal', () => {
    fc.assert(
      fc.property(someStructure, (structure) => {
        const applied = applyAll(structure, [], DAY);
        expect(changesBetween(structure, applied.structure)).toEqual([]);
        expect(applied.lineage).toEqual([]);
      }),
    );
  });

  it('are drawn in every kind, and every kind is done at times and refused at times', () => {
    const done = new Set<string>();
    const refused = new Set<string>();
    fc.assert(
      fc.property(someCase, ([structure, operations]) => {
        const applied = applyAll(structure, operations, DAY);
        const bad = new Set(applied.refused.map(({ operation }) => operation));
        operations.forEach(({ id, kind }) => (bad.has(id) ? refused : done).add(kind));
        for (const { problem, remedy } of applied.refused) expect(`${problem} ${remedy}`).toMatch(/^\S.*\. [A-Z].*\.$/);
      }),
      { numRuns: 1500 },
    );
    expect([...done].sort()).toEqual([...OPERATION_KINDS].sort());
    expect([...refused].sort()).toEqual([...OPERATION_KINDS].sort());
  });
});

const psb = aBody('psb', { name: 'Public Service Board', kind: 'BOARD' });
const small = withGround({
  bodies: [
    psb,
    aBody('a', { statutory: true, legalBasis: 'Act 1', themes: ['safer'], annualBudget: 500 }),
    aBody('b'),
    aBody('c'),
  ],
  memberships: [
    aSeat('a', 'p0', { role: 'CHAIR' }),
    aSeat('a', 'p1'),
    aSeat('b', 'p1'),
    aSeat('b', 'p2', { role: 'CHAIR' }),
  ],
  links: [aLink('a', 'psb'), aLink('b', 'psb'), aLink('c', 'a'), aLink('a', 'b', { type: 'COORDINATES_WITH' })],
  actions: [anAction('act', 'a')],
  meetings: [aMeeting('a', '2010-04-01'), aMeeting('a', '2009-04-01')],
  priorities: [aPriority('pr', { setBy: 'psb', lead: 'a', contributors: ['b'] })],
});
const step = { id: 'o', reason: null };

describe('a body that absorbs another', () => {
  const absorb: Operation = { ...step, kind: 'ABSORB', body: 'a', into: 'b', takesScope: true, takesDuties: true };
  const { structure, lineage, titles } = applyAll(small, [absorb], DAY);

  it('takes on its seats, actions, meetings, lines, priorities, subjects, duties and money', () => {
    expect(titles).toEqual({ o: 'Let Body b absorb Body a' });
    const seats = structure.memberships
      .filter((one) => one.body === 'b' && runs(one))
      .map(({ person, role }) => [person, role]);
    expect(seats).toEqual([
      ['p1', 'MEMBER'],
      ['p2', 'CHAIR'],
      ['p0', 'MEMBER'],
    ]);
    expect(structure.actions[0]!.body).toBe('b');
    expect(structure.meetings.map(({ body, date }) => [body, date])).toEqual([
      ['b', '2010-04-01'],
      ['a', '2009-04-01'],
    ]);
    expect(structure.links.filter(runs).map(({ from, to }) => [from, to])).toEqual([
      ['b', 'psb'],
      ['c', 'b'],
    ]);
    expect(structure.priorities[0]).toMatchObject({ lead: 'b', setBy: 'psb' });
    expect(structure.bodies[1]).toMatchObject({ status: 'CLOSED', validTo: '2010-03-04' });
    expect(structure.bodies[2]).toMatchObject({
      statutory: true,
      legalBasis: 'Act 1',
      themes: ['safer'],
      annualBudget: 500,
    });
  });

  it('is said to follow it, seat by seat', () => {
    expect(followerOf(lineage, 'a')).toBe('b');
    expect(cameFrom(lineage, 'b')).toEqual(['a']);
    expect(lineage.map(({ sentence }) => sentence)).toEqual(
      expect.arrayContaining([
        'Person 0 moves from Body a to Body b, as member and not as chair.',
        'Person 1 sits on Body b already and gives up the seat on Body a.',
        'The link “Body a coordinates with Body b” ends: both ends are now one body.',
      ]),
    );
  });
});

describe('changes that cannot be made', () => {
  it.each<[string, Operation, RegExp]>([
    ['an ended body', { ...step, kind: 'CLOSE', body: 'gone' }, /no body “gone”/],
    [
      'a body into itself',
      { ...step, kind: 'ABSORB', body: 'a', into: 'a', takesScope: false, takesDuties: false },
      /named twice/,
    ],
    [
      'a circle of reporting',
      { ...step, kind: 'ADD_LINK', from: 'psb', to: 'c', type: 'REPORTS_TO', note: null },
      /circle/,
    ],
    [
      'a name that is taken',
      { ...step, kind: 'RENAME', body: 'b', name: ' public service BOARD', shortName: null },
      /is called Public Service Board/,
    ],
    [
      'nothing to move',
      { ...step, kind: 'RE_HOME_ACTIONS', from: 'c', to: 'a', only: null },
      /Body c has no open actions/,
    ],
  ])('are refused with the reason: %s', (_what, operation, problem) => {
    const applied = applyAll(small, [operation], DAY);
    expect(applied.refused[0]!.problem).toMatch(problem);
    expect(applied.structure).toEqual(small);
  });

  it('name the row that was changed since, when they are to be taken back', () => {
    const { structure } = applyAll(small, [{ ...step, kind: 'CLOSE', body: 'c' }], DAY);
    const since = {
      ...structure,
      bodies: structure.bodies.map((one) => (one.id === 'c' ? { ...one, name: 'C' } : one)),
    };
    const { conflicts, structure: left } = undo(since, changesBetween(small, structure));
    expect(conflicts).toEqual([{ table: 'bodies', id: 'c', problem: '“c” was changed since.' }]);
    expect(left).toBe(since);
  });
});
