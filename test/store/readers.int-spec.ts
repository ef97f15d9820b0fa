import { topsOf } from '@remit/gaps';
import { EMPTY_STRUCTURE, isLive, liveWindow, type Body, type Structure } from '@remit/structure';
import { linesByCypher } from './lines-by-cypher.js';
import { aBody, applied, exampleStructure, importOf, openTestStore, type TestStore } from './open-test-store.js';

const DAY = '2010-03-05';
let test: TestStore;
let example: Structure;
beforeAll(async () => {
  example = await exampleStructure();
  test = await openTestStore();
  await applied(test.store.workbook.apply(importOf(example)));
});
afterAll(() => test.close());

const liveBody = (body: Body): boolean => isLive(liveWindow(body.validFrom, body.validTo, body.status), DAY);
const bodyOf = (id: string): Body => example.bodies.find((body) => body.id === id)!;
const liveSeats = () =>
  example.memberships.filter(
    (seat) => isLive(liveWindow(seat.validFrom, seat.validTo), DAY) && liveBody(bodyOf(seat.body)),
  );

describe('bodies, people and organisations', () => {
  it('are found by their ids in the order asked for, with nothing for unknown ones', async () => {
    const found = await test.store.structure.bodies(['block-safer', 'nobody', 'psb', 'psb'], DAY);
    expect(found.map((body) => body?.id ?? null)).toEqual(['block-safer', null, 'psb', 'psb']);
    expect(found[2]).toMatchObject({ ...bodyOf('psb'), live: true });
    expect(await test.store.structure.body('nobody', DAY)).toBeNull();
    expect(await test.store.structure.person('wcc-ce')).toEqual(
      example.people.find((person) => person.id === 'wcc-ce'),
    );
    expect(await test.store.structure.organisation('wcc')).toEqual(
      example.organisations.find((one) => one.id === 'wcc'),
    );
    expect(await test.store.structure.areas(['warwickshire'])).toEqual([
      example.areas.find((area) => area.id === 'warwickshire'),
    ]);
    expect(await test.store.structure.themes(['safer', 'x'])).toEqual([
      example.themes.find((theme) => theme.id === 'safer'),
      null,
    ]);
  });

  it('have as many seats as count on the day, and hours by the rule of the workbook', async () => {
    const bodies = await test.store.structure.bodies(
      example.bodies.map((body) => body.id),
      DAY,
    );
    for (const body of bodies) {
      const seats = liveSeats().filter((seat) => seat.body === body!.id).length;
      expect(body).toMatchObject({ seats, live: liveBody(bodyOf(body!.id)) });
      const { meetingsPerYear, meetingHours, preparationHours } = body!;
      const known = meetingsPerYear !== null && meetingHours !== null && preparationHours !== null;
      expect(body!.hoursPerYear).toBe(known ? meetingsPerYear * (meetingHours * seats + preparationHours) : null);
    }
    expect(bodies.some((body) => !body!.live)).toBe(true);
  });

  it('are listed by name', async () => {
    const people = await test.store.structure.list('people');
    expect(people).toHaveLength(example.people.length);
    expect(people.map((one) => one.name)).toEqual(
      people.map((one) => one.name).sort(new Intl.Collator('en', { numeric: true }).compare),
    );
    expect(await test.store.structure.list('bodies')).toHaveLength(120);
    expect((await test.store.structure.list('organisations')).map((one) => one.id)).toContain('wcc');
  });
});

describe('seats', () => {
  it('of a body come chairs first, those that count before those that do not, and say where else the person sits', async () => {
    const ids = example.bodies.map((body) => body.id);
    const lists = await test.store.structure.membershipsOfBodies(ids, DAY);
    expect(lists.flat()).toHaveLength(example.memberships.length);
    const live = new Set(liveSeats().map((seat) => seat.id));
    for (const seat of lists.flat()) {
      const elsewhere = liveSeats().filter(
        (other) => seat.person !== null && other.person === seat.person && other.body !== seat.body,
      );
      expect(seat).toMatchObject({
        ...example.memberships.find((row) => row.id === seat.id)!,
        live: live.has(seat.id),
        otherBodies: new Set(elsewhere.map((other) => other.body)).size,
      });
    }
    for (const list of lists) {
      const liveFirst = list.map((seat) => (seat.live ? 0 : 1));
      expect(liveFirst).toEqual([...liveFirst].sort());
    }
    expect(lists[ids.indexOf('psb')]![0]).toMatchObject({ role: 'CHAIR', live: true });
  });

  it('of people and organisations are theirs and nobody else’s', async () => {
    const [own, none] = await test.store.structure.membershipsOfPeople(['wcc-ce', 'nobody'], DAY);
    expect(own!.map((seat) => seat.id).sort()).toEqual(
      example.memberships
        .filter((seat) => seat.person === 'wcc-ce')
        .map((seat) => seat.id)
        .sort(),
    );
    expect(none).toEqual([]);
    const [partner] = await test.store.structure.membershipsOfOrganisations(['wcc'], DAY);
    expect(partner).toHaveLength(example.memberships.filter((seat) => seat.organisation === 'wcc').length);
    const [staff] = await test.store.structure.peopleOfOrganisations(['wcc']);
    expect(staff).toHaveLength(example.people.filter((person) => person.organisation === 'wcc').length);
    const [seat] = await test.store.structure.memberships([own![0]!.id], DAY);
    expect(seat).toEqual(own![0]);
  });

  it('take the hours that their bodies meet', async () => {
    const ids = example.people.map((person) => person.id);
    const hours = await test.store.structure.personHours(ids, DAY);
    for (const [i, id] of ids.entries()) {
      const bodies = [
        ...new Set(
          liveSeats()
            .filter((seat) => seat.person === id)
            .map((seat) => seat.body),
        ),
      ].map(bodyOf);
      const expected = bodies.reduce((sum, body) => sum + (body.meetingsPerYear ?? 4) * (body.meetingHours ?? 2), 0);
      expect(hours[i]!.bodies).toBe(bodies.length);
      expect(hours[i]!.inMeetings).toBeCloseTo(expected, 6);
      expect(hours[i]!.withPreparation).toBeCloseTo(
        expected + bodies.reduce((sum, body) => sum + (body.meetingsPerYear ?? 4), 0),
        6,
      );
    }
  });
});

describe('links, priorities, meetings and actions', () => {
  it('are found from both ends', async () => {
    const [out] = await test.store.structure.linksFrom(['block-safer'], DAY);
    const [into] = await test.store.structure.linksTo(['psb'], DAY);
    expect(out!.map((link) => link.id).sort()).toEqual(
      example.links
        .filter((link) => link.from === 'block-safer')
        .map((link) => link.id)
        .sort(),
    );
    expect(into!.map((link) => link.id).sort()).toEqual(
      example.links
        .filter((link) => link.to === 'psb')
        .map((link) => link.id)
        .sort(),
    );
    const all = await test.store.structure.linksFrom(
      example.bodies.map((body) => body.id),
      DAY,
    );
    const counting = all
      .flat()
      .filter((link) => link.live)
      .map((link) => link.id)
      .sort();
    expect((await test.store.structure.mapLinks(DAY)).map((link) => link.id).sort()).toEqual(counting);
  });

  it('say what a body has to do with a priority', async () => {
    const [psb] = await test.store.structure.prioritiesOfBodies(['psb']);
    expect(
      psb!
        .filter((one) => one.part === 'SET_BY')
        .map((one) => one.priority.id)
        .sort(),
    ).toEqual(
      example.priorities
        .filter((priority) => priority.setBy === 'psb')
        .map((priority) => priority.id)
        .sort(),
    );
    const [priority] = await test.store.structure.priorities(['psb-narrowing-gap']);
    expect(priority).toEqual(example.priorities.find((one) => one.id === 'psb-narrowing-gap'));
  });

  it('come newest or most pressing first', async () => {
    const [meetings] = await test.store.structure.meetingsOfBodies(['psb']);
    expect(meetings!.map((meeting) => meeting.date)).toEqual(
      meetings!
        .map((meeting) => meeting.date)
        .sort()
        .reverse(),
    );
    expect((await test.store.structure.meetings([meetings![0]!.id]))[0]).toEqual(meetings![0]);
    const [actions] = await test.store.structure.actionsOfBodies(['psb'], DAY);
    const order = actions!.map((action) => (action.overdue ? 0 : action.status === 'OPEN' ? 1 : 2));
    expect(order).toEqual([...order].sort());
    for (const action of actions!)
      expect(action.overdue).toBe(action.status === 'OPEN' && action.due !== null && action.due < DAY);
    const [owned] = await test.store.structure.actionsOfOwners(['wcc-ce'], DAY);
    expect(owned!.every((action) => action.ownerPerson === 'wcc-ce' && action.ownerOrganisation === null)).toBe(true);
    expect(owned!.length).toBe(example.actions.filter((action) => action.owner === 'wcc-ce').length);
  });
});

describe('the map', () => {
  it('shows every body with its places, seats and kinds of partner', async () => {
    const bodies = await test.store.structure.mapBodies(DAY);
    expect(bodies).toHaveLength(120);
    const psb = bodies.find((body) => body.id === 'psb')!;
    const sectors = liveSeats()
      .filter((seat) => seat.body === 'psb')
      .map((seat) => example.organisations.find((one) => one.id === seat.organisation)?.sector ?? null);
    expect([...psb.sectors].sort()).toEqual([...new Set(sectors.filter((sector) => sector !== null))].sort());
    expect(psb).toMatchObject({ themes: bodyOf('psb').themes, areas: bodyOf('psb').areas, live: true });
    expect(await test.store.structure.allAreas()).toHaveLength(example.areas.length);
    expect(await test.store.structure.allThemes()).toHaveLength(example.themes.length);
  });

  it('ends its lines in the Public Service Board, and reaches as many bodies as the query of the gap rules', async () => {
    const tops = await test.store.structure.tops(DAY);
    expect(tops[0]).toMatchObject({ id: 'psb' });
    const ids = tops.map((top) => top.id);
    for (const day of ['2006-09-01', '2008-04-01', DAY, '2012-01-01'])
      expect(topsOf(example, day)).toEqual((await test.store.structure.tops(day)).map(({ id }) => id));
    const lines = await test.store.structure.linesToTop(ids, DAY);
    expect(new Map([...lines].map(([id, line]) => [id, line.length]))).toEqual(
      await linesByCypher(test.store, ids, DAY),
    );
    expect(lines.get('psb')).toEqual([{ body: 'psb', link: null }]);
  });
});

describe('a structure in which nothing is large', () => {
  it('still has a top: the body with most under it', async () => {
    const report = (from: string, to: string) => ({
      id: `${from}>${to}`,
      from,
      to,
      type: 'REPORTS_TO' as const,
      note: null,
      validFrom: null,
      validTo: null,
    });
    const place = { id: 'county', name: 'County', level: null, within: null, gssCode: null };
    const board = (id: string) => aBody(id, { kind: 'BOARD', areas: ['county'] });
    const small: Structure = {
      ...EMPTY_STRUCTURE,
      areas: [place],
      bodies: [board('one'), board('two'), aBody('c'), aBody('d'), aBody('e')],
      links: [report('c', 'one'), report('d', 'two'), report('e', 'two')],
    };
    const current = await test.store.structure.read();
    await applied(test.store.workbook.apply(importOf(small, { expectedVersion: 1 }, current)));
    expect(await test.store.structure.tops(DAY)).toEqual([{ id: 'two', below: 2 }]);
  });
});
