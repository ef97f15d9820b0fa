import { EMPTY_STRUCTURE } from '@remit/structure';
import { aBody, applied, importOf, openTestStore, type TestStore } from './open-test-store.js';

const EVENTS = 4;
let test: TestStore;
beforeEach(async () => {
  test = await openTestStore();
  let current = EMPTY_STRUCTURE;
  for (let version = 0; version < EVENTS; version += 1) {
    const next = { ...current, bodies: [...current.bodies, aBody(`b${version}`)] };
    await applied(test.store.workbook.apply(importOf(next, { expectedVersion: version, actor: 'jo' }, current)));
    current = next;
  }
});
afterEach(() => test.close());

const run = (text: string) => test.driver.executeQuery(text);

describe('the audit trail', () => {
  it('tells every change, newest first, and is whole', async () => {
    const events = await test.store.history.events(2);
    expect(events).toMatchObject([
      { seq: 4, actor: 'jo', action: 'IMPORT', target: 'Structure:4', prevHash: events[1]!.hash },
      { seq: 3 },
    ]);
    expect(events[0]!.at).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    expect(await test.store.history.verify()).toEqual({ events: EVENTS, head: events[0]!.hash, fault: null });
    expect(await test.store.history.detail(2)).toMatchObject({ version: 2, tables: { bodies: { added: ['b1'] } } });
  });

  it.each([
    ['actor', "'somebody else'"],
    ['at', "'2011-01-01T00:00:00.000Z'"],
    ['action', "'EDIT'"],
    ['target', "'Structure:9'"],
    ['commitment', 'reverse(event.commitment)'],
    ['hash', 'reverse(event.hash)'],
    ['prevHash', 'reverse(event.prevHash)'],
  ])('shows that the %s of an event was changed', async (property, value) => {
    await run(`MATCH (event:AuditEvent {seq: 2}) SET event.${property} = ${value}`);
    expect((await test.store.history.verify()).fault).toMatchObject({ seq: 2 });
  });

  it('shows that an event is missing, in the middle or at the beginning', async () => {
    await run('MATCH (event:AuditEvent {seq: 2}) DETACH DELETE event');
    expect((await test.store.history.verify()).fault).toEqual({
      seq: 3,
      reason: 'An event is missing: number 2 should come here.',
    });
    await run('MATCH (event:AuditEvent {seq: 1}) DETACH DELETE event');
    expect((await test.store.history.verify()).fault).toMatchObject({ seq: 3 });
  });

  it('shows a single changed letter of a detail, and holds when a detail was destroyed', async () => {
    await run("MATCH (:AuditEvent {seq: 3})-[:HAS_DETAIL]->(d) SET d.text = replace(d.text, 'b2', 'b9')");
    expect((await test.store.history.verify()).fault).toEqual({
      seq: 3,
      reason: 'Its detail was changed after it was written.',
    });
    await run('MATCH (:AuditEvent {seq: 3})-[:HAS_DETAIL]->(d) DETACH DELETE d');
    expect(await test.store.history.verify()).toMatchObject({ events: EVENTS, fault: null });
    expect(await test.store.history.detail(3)).toBeNull();
  });

  it('moves its head when the newest events are cut off, which only a copy kept outside shows', async () => {
    const { head } = await test.store.history.verify();
    await run(`MATCH (event:AuditEvent {seq: ${EVENTS}}) DETACH DELETE event`);
    const after = await test.store.history.verify();
    expect(after).toMatchObject({ events: EVENTS - 1, fault: null });
    expect(after.head).not.toBe(head);
  });
});
