import { join } from 'node:path';
import { isLive, liveWindow, type Structure } from '@remit/structure';
import { readFolder, readWorkbook } from '@remit/workbook';
import { PROJECT_ROOT } from '../../apps/api/src/project-root.js';
import { startServer, type TestServer } from './remit-server.js';

let server: TestServer;
/** What the files say, read without database or API. */
let written: Structure;
beforeAll(async () => {
  server = await startServer();
  const { files } = await readFolder(join(PROJECT_ROOT, 'examples', 'warwickshire'));
  written = readWorkbook(files!).structure!;
});
afterAll(() => server.stop());

const one = async (query: string, variables?: object) => {
  const { data, errors } = await server.ask(query, variables);
  expect(errors).toBeUndefined();
  return data;
};
const TODAY = '2010-03-05';
const liveBodies = (day: string) =>
  written.bodies.filter((body) => isLive(liveWindow(body.validFrom, body.validTo, body.status), day));

/** Every node of a list, page by page. */
async function all(field: string, selection: string, first: number): Promise<any[]> {
  const nodes: any[] = [];
  for (let after: string | null = null; ;) {
    const data: any = await one(
      `query ($first: Int, $after: String) { ${field}(first: $first, after: $after) {
        totalCount pageInfo { hasNextPage endCursor } edges { node { ${selection} } } } }`,
      { first, after },
    );
    const page = data[field];
    nodes.push(...page.edges.map((edge: any) => edge.node));
    expect(page.edges.length).toBeLessThanOrEqual(first);
    if (!page.pageInfo.hasNextPage) {
      expect(nodes).toHaveLength(page.totalCount);
      return nodes;
    }
    after = page.pageInfo.endCursor;
  }
}

describe('what is loaded', () => {
  it('is told with its day and size', async () => {
    const { structure } = await one(
      '{ structure { name asAt version analysedAt analysisCurrent notices counts { table count } } }',
    );
    expect(structure).toMatchObject({ name: 'Warwickshire partnerships', asAt: TODAY, version: 1, analysedAt: null });
    expect(structure).toMatchObject({ analysisCurrent: false, notices: [] });
    expect(Object.fromEntries(structure.counts.map((one: any) => [one.table, one.count]))).toEqual({
      organisations: 60,
      people: 252,
      areas: 42,
      themes: 48,
      bodies: 120,
      memberships: 1231,
      links: 196,
      priorities: 19,
      meetings: 767,
      actions: 62,
      known_pairs: 29,
    });
  });
});

describe('lists', () => {
  it('give every body of the day once, by name, as the files say', async () => {
    const nodes = await all(
      'bodies',
      `slug name shortName kind subtype status remit functions statutory legalBasis meetingsPerYear meetingHours preparationHours
       annualBudget termsOfReferenceUrl reviewDate validFrom validTo themes { slug } areas { slug }`,
      37,
    );
    const shown = written.bodies.filter((body) => liveBodies(TODAY).includes(body) || body.status === 'PROPOSED');
    const bySlug = new Map(nodes.map((node) => [node.slug, node]));
    expect([...bySlug.keys()].sort()).toEqual(shown.map((body) => body.id).sort());
    for (const { id, themes, areas, ...body } of shown) {
      const slugs = (ids: readonly string[]) => ids.map((slug) => ({ slug }));
      expect(bySlug.get(id)).toEqual({ slug: id, ...body, themes: slugs(themes), areas: slugs(areas) });
    }
  });

  it('give every person and organisation once', async () => {
    const people = await all('people', 'slug name title decisionMaker organisation { slug }', 100);
    expect(people.map((person) => person.slug).sort()).toEqual(written.people.map((person) => person.id).sort());
    const first = written.people.find((person) => person.id === people[0].slug)!;
    expect(people[0]).toMatchObject({
      name: first.name,
      title: first.title,
      organisation: { slug: first.organisation },
    });
    const organisations = await all('organisations', 'slug name sector url parent { slug } area { slug level }', 25);
    expect(organisations).toHaveLength(60);
    expect(organisations.find((partner) => partner.slug === 'wcc-ee')).toEqual({
      slug: 'wcc-ee',
      name: 'Environment and Economy Directorate',
      sector: 'COUNTY',
      url: null,
      parent: { slug: 'wcc' },
      area: { slug: 'warwickshire', level: 'COUNTY' },
    });
  });
});

describe("a body's page", () => {
  it('shows seats, chairs first, with whom they represent', async () => {
    const { body } = await one(`{ body(slug: "psb") { id seats hoursPerYear live
      memberships(first: 100) { totalCount edges { node { role live person { slug organisation { slug } } organisation { slug } body { slug } otherBodies } } } } }`);
    const seats = written.memberships.filter((seat) => seat.body === 'psb');
    const live = seats.filter((seat) => isLive(liveWindow(seat.validFrom, seat.validTo), TODAY));
    expect(body).toMatchObject({
      id: 'Body:psb',
      live: true,
      seats: live.length,
      hoursPerYear: 6 * (3 * live.length + 60),
    });
    expect(body.memberships.totalCount).toBe(seats.length);
    const [chair] = body.memberships.edges.map((edge: any) => edge.node);
    expect(chair).toMatchObject({
      role: 'CHAIR',
      live: true,
      person: { slug: 'wcc-leader', organisation: { slug: 'wcc' } },
      body: { slug: 'psb' },
    });
    const others = new Set(
      written.memberships
        .filter((seat) => seat.person === 'wcc-leader' && seat.body !== 'psb')
        .filter((seat) => isLive(liveWindow(seat.validFrom, seat.validTo), TODAY))
        .filter((seat) => liveBodies(TODAY).some((live) => live.id === seat.body))
        .map((seat) => seat.body),
    );
    expect(chair.otherBodies).toBe(others.size);
  });

  it('shows links both ways and the line up to the top', async () => {
    const { body } = await one(`{ body(slug: "data-intelligence-group") {
      linksOut { id type live to { slug } } linksIn { type from { slug } } lineToTop { link body { slug name } } } }`);
    const out = written.links.filter((link) => link.from === 'data-intelligence-group');
    expect(body.linksOut.map((link: any) => [link.id, link.type, link.to.slug]).sort()).toEqual(
      out.map((link) => [`Link:${link.id}`, link.type, link.to]).sort(),
    );
    expect(body.linksIn.map((link: any) => link.from.slug).sort()).toEqual(
      written.links
        .filter((link) => link.to === 'data-intelligence-group')
        .map((link) => link.from)
        .sort(),
    );
    expect(body.lineToTop).toEqual([
      { link: 'REPORTS_TO', body: { slug: 'data-intelligence-group', name: expect.any(String) } },
      { link: 'REPORTS_TO', body: { slug: 'laa-performance-group', name: expect.any(String) } },
      { link: null, body: { slug: 'psb', name: 'Warwickshire Public Service Board' } },
    ]);
  });

  it('shows priorities, meetings newest first, and actions overdue first', async () => {
    const { body } = await one(`{ body(slug: "psb") {
      priorities { part priority { slug name setBy { slug } lead { slug } contributors { slug } } }
      meetings(first: 100) { totalCount edges { node { id date title agendaItems papersIssued body { slug } } } }
      actions(first: 100) { totalCount edges { node { slug title status due overdue body { slug } ownerPerson { slug } ownerOrganisation { slug } } } } } }`);
    const set = written.priorities.filter((priority) => priority.setBy === 'psb');
    expect(body.priorities.filter((one: any) => one.part === 'SET_BY')).toHaveLength(set.length);
    expect(body.priorities.map((one: any) => one.priority.slug)).toEqual(
      expect.arrayContaining(set.map((one) => one.id)),
    );
    const dates = body.meetings.edges.map((edge: any) => edge.node.date);
    expect(dates).toEqual([...dates].sort().reverse());
    expect(body.meetings.totalCount).toBe(written.meetings.filter((meeting) => meeting.body === 'psb').length);
    const actions = body.actions.edges.map((edge: any) => edge.node);
    const late = written.actions.filter(
      (action) => action.body === 'psb' && action.status === 'OPEN' && action.due! < TODAY,
    );
    expect(actions.slice(0, late.length).every((action: any) => action.overdue)).toBe(true);
    expect(actions.slice(late.length).some((action: any) => action.overdue)).toBe(false);
    expect(actions.find((action: any) => action.slug === 'act-01')).toMatchObject({
      ownerPerson: { slug: 'wcc-ce' },
      ownerOrganisation: null,
    });
  });

  it('can be asked for on another day', async () => {
    const query = 'query ($day: Date) { body(slug: "wsp", asOf: $day) { live seats status linksOut { live } } }';
    expect((await one(query, { day: '2007-01-01' })).body.live).toBe(true);
    expect((await one(query)).body).toMatchObject({ live: false, seats: 0, status: 'CLOSED' });
  });

  it('is nothing for a body that is not there', async () => {
    expect(
      await one('{ body(slug: "none") { name } person(slug: "none") { name } organisation(slug: "none") { name } }'),
    ).toEqual({
      body: null,
      person: null,
      organisation: null,
    });
  });
});

describe('a page of a person and of an organisation', () => {
  it('shows seats, hours, people and actions', async () => {
    const { person, organisation } = await one(`{
      person(slug: "wcc-ce") { id name title hoursPerYear organisation { slug } memberships { totalCount } actions { slug } gaps { slug } }
      organisation(slug: "wcc") { id memberships(first: 1) { totalCount } people(first: 1) { totalCount } actions { slug } } }`);
    const count = (list: readonly any[], test: (row: any) => boolean) => list.filter(test).length;
    expect(person.memberships.totalCount).toBe(count(written.memberships, (seat) => seat.person === 'wcc-ce'));
    expect(person.actions).toHaveLength(count(written.actions, (action) => action.owner === 'wcc-ce'));
    expect(person.hoursPerYear).toBeGreaterThan(0);
    expect(organisation.memberships.totalCount).toBe(count(written.memberships, (seat) => seat.organisation === 'wcc'));
    expect(organisation.people.totalCount).toBe(count(written.people, (one) => one.organisation === 'wcc'));
  });
});

describe('anything with a global id', () => {
  it('can be fetched by it', async () => {
    const ids = [
      'Body:psb',
      'Organisation:wcc',
      'Person:wcc-ce',
      `Membership:${written.memberships[0]!.id}`,
      `Link:${written.links[0]!.id}`,
      'Theme:safer',
      'Area:rugby',
      'Priority:psb-recession',
      `Meeting:${written.meetings[0]!.id}`,
      'Action:act-01',
      'GapRule:no-chair',
    ];
    for (const id of ids) {
      const { node } = await one('query ($id: ID!) { node(id: $id) { id __typename } }', { id });
      expect(node).toEqual({ id, __typename: id.split(':')[0] });
    }
  });

  it.each(['Body:none', 'Link:none', 'Nothing:psb', 'psb', '', 'Body:', 'Work:none', '__proto__:x'])(
    'is nothing for %j',
    async (id) => {
      expect((await one('query ($id: ID!) { node(id: $id) { id } }', { id })).node).toBeNull();
    },
  );
});
