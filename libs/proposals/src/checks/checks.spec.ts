import fc from 'fast-check';
import { firstDay, isLive, liveWindow, type Body, type Structure } from '@remit/structure';
import { applyAll } from '../apply.js';
import { aBody, aLink, aMeeting, anAction, aPriority, aSeat, DAY, withGround } from '../fixtures.js';
import { someCase, someStructure } from '../testing/generated.js';
import { followerOf, type Trace } from '../lineage.js';
import type { Operation } from '../operations/all.js';
import { BLOCKER_KINDS, readinessOf } from './blocker.js';
import { findBlockers } from './find-blockers.js';

const counts = (row: { validFrom: string | null; validTo: string | null; status?: Body['status'] }) =>
  isLive(liveWindow(row.validFrom, row.validTo, row.status ?? null), DAY);
const alive = (structure: Structure, id: string | null) => structure.bodies.some((one) => one.id === id && counts(one));
const around: Record<string, string[]> = { county: ['county'], north: ['north', 'county'], south: ['south', 'county'] };

/** The plain definition of what falls through, thing by thing, with no code of ours but dates and lineage. */
function brute(before: Structure, after: Structure, lineage: readonly Trace[]): string[] {
  const found: string[] = [];
  const bodies = (structure: Structure) => structure.bodies.filter(counts);
  const seats = (structure: Structure) =>
    structure.memberships.filter((one) => counts(one) && alive(structure, one.body));
  const lines = (structure: Structure) =>
    structure.links.filter((one) => counts(one) && alive(structure, one.from) && alive(structure, one.to));
  const heir = (id: string) => after.bodies.find((one) => one.id === followerOf(lineage, id) && counts(one));
  for (const body of bodies(before)) {
    const now = heir(body.id);
    if (body.statutory && !(now?.statutory && (body.legalBasis === null || now.legalBasis?.includes(body.legalBasis))))
      found.push(`DUTY_WITHOUT_HOME ${body.id}`);
    if ((body.annualBudget ?? 0) > 0 && !alive(after, body.id) && now === undefined)
      found.push(`MONEY_WITHOUT_HOME ${body.id}`);
    for (const theme of body.themes)
      for (const area of body.areas) {
        const held = bodies(after).filter(
          (one) => one.themes.includes(theme) && one.areas.some((place) => around[area]!.includes(place)),
        );
        if (held.length === 0) found.push(`CELL_WITHOUT_BODY ${theme}~${area}`);
        for (const role of body.functions)
          if (!held.some((one) => one.functions.includes(role)))
            found.push(`CELL_WITHOUT_BODY ${theme}~${area}~${role}`);
      }
  }
  for (const one of before.priorities.filter(counts)) {
    const now = after.priorities.find(({ id }) => id === one.id)!;
    if (alive(before, one.lead) && !alive(after, now.lead)) found.push(`PRIORITY_WITHOUT_LEAD ${one.id}`);
    if (alive(before, one.setBy) && !alive(after, now.setBy)) found.push(`PRIORITY_WITHOUT_OWNER ${one.id}`);
  }
  for (const one of before.actions.filter(({ status }) => status !== 'DONE')) {
    const now = after.actions.find(({ id }) => id === one.id)!;
    if (alive(before, one.body) && !alive(after, now.body)) found.push(`ACTION_WITHOUT_HOME ${one.id}`);
  }
  for (const one of after.meetings.filter(({ date }) => firstDay(date) >= DAY)) {
    if (alive(before, one.body) && !alive(after, one.body)) found.push(`MEETING_WITHOUT_HOME ${one.id}`);
  }
  const speaks = (structure: Structure) =>
    seats(structure).flatMap((seat) => {
      const sector = structure.organisations.find(({ id }) => id === seat.organisation)?.sector;
      return sector
        ? structure.bodies.find(({ id }) => id === seat.body)!.themes.map((theme) => `${sector}~${theme}`)
        : [];
    });
  for (const voice of speaks(before)) if (!speaks(after).includes(voice)) found.push(`SECTOR_WITHOUT_VOICE ${voice}`);
  const top = followerOf(lineage, 'b0');
  const up = (structure: Structure, apex: string | null, from: string, seen: string[] = []): boolean =>
    (from === apex && alive(structure, apex)) ||
    lines(structure).some(({ from: a, to: b, type }) => {
      const next =
        a === from && (type === 'REPORTS_TO' || type === 'ADVISES')
          ? b
          : type === 'COORDINATES_WITH' && [a, b].includes(apex!) && [a, b].includes(from)
            ? apex
            : null;
      return next !== null && !seen.includes(next) && up(structure, apex, next, [...seen, next]);
    });
  for (const { id } of bodies(after)) {
    const reports = (structure: Structure) =>
      lines(structure).some(({ from, type }) => from === id && type === 'REPORTS_TO');
    const chaired = (structure: Structure, body: string) =>
      seats(structure).some((seat) => seat.body === body && seat.role === 'CHAIR');
    if (reports(before) && !reports(after) && id !== top) found.push(`CHILD_WITHOUT_PARENT ${id}`);
    if (alive(before, id) && up(before, 'b0', id) && !up(after, top, id)) found.push(`BODY_WITHOUT_LINE ${id}`);
    const had = before.bodies.some((one) => followerOf(lineage, one.id) === id && chaired(before, one.id));
    if (had && !chaired(after, id)) found.push(`BODY_WITHOUT_CHAIR ${id}`);
  }
  return [...new Set(found)].sort();
}

describe('what would fall through', () => {
  it('is all named, and nothing else, whatever the proposal', () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(someCase, ([structure, operations]) => {
        const { structure: after, lineage } = applyAll(structure, operations, DAY);
        const ids = findBlockers(structure, after, { asOf: DAY, tops: ['b0'], lineage }).map(({ id }) => id);
        ids.forEach((id) => met.add(id.split(' ')[0]!));
        expect(ids.sort()).toEqual(brute(structure, after, lineage));
      }),
      { numRuns: 600 },
    );
    expect([...met].sort()).toEqual([...BLOCKER_KINDS].sort());
  });

  it('is nothing for an empty proposal', () => {
    fc.assert(
      fc.property(someStructure, (structure) =>
        expect(findBlockers(structure, structure, { asOf: DAY, tops: ['b0'], lineage: [] })).toEqual([]),
      ),
    );
  });
});

const small = withGround({
  bodies: [
    aBody('psb'),
    aBody('a', { name: 'Alpha', statutory: true, legalBasis: 'Act 1', themes: ['safer'], areas: ['north'] }),
    aBody('b', { areas: ['county'] }),
    aBody('c', { name: 'Child' }),
  ],
  memberships: [aSeat('a', 'p0', { role: 'CHAIR', organisation: 'police' })],
  links: [aLink('a', 'psb'), aLink('b', 'psb'), aLink('c', 'a')],
  actions: [anAction('act', 'a')],
  meetings: [aMeeting('a', '2010-04-01')],
  priorities: [aPriority('pr', { setBy: 'psb', lead: 'a' })],
});
const check = (operations: readonly Operation[]) => {
  const { structure, lineage } = applyAll(small, operations, DAY);
  return findBlockers(small, structure, { asOf: DAY, tops: ['psb'], lineage });
};

describe('a body that is closed', () => {
  const closing: Operation = { id: 'o', reason: null, kind: 'CLOSE', body: 'a' };

  it('may not leave anything behind, and each thing is named with its remedy', () => {
    const found = check([closing]);
    expect(found.map(({ kind }) => kind)).toEqual([
      'DUTY_WITHOUT_HOME',
      'PRIORITY_WITHOUT_LEAD',
      'CELL_WITHOUT_BODY',
      'ACTION_WITHOUT_HOME',
      'MEETING_WITHOUT_HOME',
      'SECTOR_WITHOUT_VOICE',
      'CHILD_WITHOUT_PARENT',
      'BODY_WITHOUT_LINE',
    ]);
    expect(found[0]!.title).toBe('The duty of Alpha (Act 1) would have no home.');
    for (const { title, remedy } of found) expect(`${title} ${remedy}`).toMatch(/^[A-Z].*\. [A-Z].*\.$/);
  });

  it('leaves nothing behind when another absorbs it, duties and all', () => {
    expect(
      check([{ id: 'o', reason: null, kind: 'ABSORB', body: 'a', into: 'b', takesScope: true, takesDuties: true }]).map(
        ({ kind }) => kind,
      ),
    ).toEqual(['BODY_WITHOUT_CHAIR']);
    expect(
      check([
        { id: 'o', reason: null, kind: 'ABSORB', body: 'a', into: 'b', takesScope: true, takesDuties: false },
      ]).map(({ kind }) => kind),
    ).toContain('DUTY_WITHOUT_HOME');
  });

  it('may leave behind what somebody accepts with a reason', () => {
    const found = check([closing]);
    const accept = (reason: string) => found.map(({ id }) => ({ blocker: id, reason, by: 'officer' }));
    expect(readinessOf(found, accept(' ')).ready).toBe(false);
    expect(readinessOf(found, accept('Agreed with the police')).ready).toBe(true);
    expect(readinessOf(found, accept('Agreed').slice(1)).open.map(({ kind }) => kind)).toEqual(['DUTY_WITHOUT_HOME']);
  });
});
