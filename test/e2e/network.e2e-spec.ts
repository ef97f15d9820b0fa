import { startServer, type TestServer } from './remit-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const one = async (query: string, variables?: object) => {
  const { data, errors } = await server.ask(query, variables);
  expect(errors).toBeUndefined();
  return data;
};
const refused = async (query: string) => (await server.ask(query)).errors?.[0];
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('lines of sight', () => {
  it('say who has none, as each body says itself, and mend it with one link each', async () => {
    const { linesOfSight: lines } = await one(
      `{ linesOfSight { asOf bodies reached tops { slug } unreached { slug kind }
         fixes { reconnects bodies { slug } ways { links { kind from { slug } to { slug } type why } } } } }`,
    );
    expect([lines.asOf, lines.tops]).toEqual(['2010-03-05', [{ slug: 'psb' }]]);
    expect(lines.reached + lines.unreached.length).toBe(lines.bodies);
    const reconnected = sum(lines.fixes.map((fix: any) => fix.reconnects));
    expect(reconnected).toBeGreaterThanOrEqual(lines.unreached.length);
    for (const { slug } of lines.unreached.slice(0, 5)) {
      const { body } = await one('query ($slug: String!) { body(slug: $slug) { lineToTop { link } } }', { slug });
      expect([slug, body.lineToTop]).toEqual([slug, []]);
    }
    const [first] = lines.fixes[0].ways;
    expect(first.links[0]).toMatchObject({ kind: 'ADD_LINK', why: expect.stringMatching(/^Let .*\.$/) });
  });

  it('lead from a body to the top as its own page shows it, or name the nearest fix', async () => {
    const ask = `query ($from: String!) {
      lineOfSight(from: $from) { hops { link body { slug } } nearestFix { links { from { slug } to { slug } type } } reliesOnIt { slug } }
      body(slug: $from) { lineToTop { link body { slug } } } }`;
    const reached = await one(ask, { from: 'nw-health' });
    expect(reached.lineOfSight).toMatchObject({ hops: reached.body.lineToTop, nearestFix: null });
    expect(reached.lineOfSight.hops.at(-1)).toEqual({ link: null, body: { slug: 'psb' } });

    const lost = await one(ask, { from: 'forum-rugby-rural' });
    expect(lost.lineOfSight.hops).toBeNull();
    expect(lost.lineOfSight.nearestFix.links).toEqual([
      { from: { slug: 'lsp-rugby' }, to: { slug: 'psb' }, type: 'COORDINATES_WITH' },
      { from: { slug: 'forum-rugby-rural' }, to: { slug: 'lsp-rugby' }, type: 'ADVISES' },
    ]);
    expect(await one('{ lineOfSight(from: "nobody") { from { slug } } }')).toEqual({ lineOfSight: null });
    expect(await refused('{ lineOfSight(from: "psb", to: "nobody") { from { slug } } }')).toMatchObject({
      message: 'There is no body called "nobody" on 2010-03-05.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it('are of the day asked for', async () => {
    const { now, then } = await one(
      '{ now: linesOfSight { asOf bodies } then: linesOfSight(asOf: "2007-01-01") { asOf bodies } }',
    );
    expect(then.asOf).toBe('2007-01-01');
    expect(then.bodies).toBeLessThan(now.bodies);
  });

  it('go down too: each priority of the top has a cell for each body, and says where it breaks', async () => {
    const { priorityCoverage: matrix } = await one(
      '{ priorityCoverage { bodies { slug kind } priorities { priority { slug } carries breaks } } }',
    );
    const column = matrix.bodies.findIndex(({ slug }: any) => slug === 'lsp-rugby');
    const row = matrix.priorities.find(({ priority }: any) => priority.slug === 'psb-recession');
    expect(row.carries[column]).toBe('CONTRIBUTES');
    expect(matrix.priorities.every(({ carries }: any) => carries.length === matrix.bodies.length)).toBe(true);
    const unled = matrix.priorities.find(({ priority }: any) => priority.slug === 'laa-influence');
    expect(unled.breaks).toContain('Nobody leads on it.');
  });
});

describe('the network', () => {
  it('says each measure in a sentence, with the bodies to show', async () => {
    const { networkMeasures } = await one('{ networkMeasures { slug title value sentence bodies { slug } } }');
    const parts = networkMeasures.find(({ slug }: any) => slug === 'parts');
    expect(parts).toMatchObject({ value: 8, sentence: expect.stringMatching(/not joined to them/) });
    const slugs = parts.bodies.map(({ slug }: any) => slug);
    const { explore } = await one(
      'query ($bodies: [String!]) { explore(filter: { bodies: $bodies }) { shown bodies { slug } } }',
      {
        bodies: slugs,
      },
    );
    expect(explore.bodies.map(({ slug }: any) => slug).sort()).toEqual([...slugs].sort());
  });

  it('tells what is cut when a body or a person is taken away', async () => {
    const { body, person } = await one(
      `{ body: breakTest(body: "lsp-nw") { without { name } sentence severed { slug } }
         person: breakTest(person: "wcc-leader") { sentence chairless { slug } voices { organisation { name } body { slug } } } }`,
    );
    expect(body.severed.map(({ slug }: any) => slug)).toContain('forum-nw-north');
    expect(person.chairless).toContainEqual({ slug: 'psb' });
    expect(await one('{ breakTest(body: "nobody") { sentence } }')).toEqual({ breakTest: null });
    expect((await refused('{ breakTest { sentence } }'))?.message).toBe('Name either a body or a person to take away.');
  });

  it('suggests links with the neighbours that both have', async () => {
    const { all, own } = await one(
      `{ all: suggestedLinks(first: 5) { a { slug } b { slug } reasons }
         own: suggestedLinks(body: "lsp-rugby", first: 3) { a { slug } b { slug } via { slug } } }`,
    );
    expect([all.length, own.length]).toEqual([5, 3]);
    for (const { a, b } of own) expect([a.slug, b.slug]).toContain('lsp-rugby');
    expect((await refused('{ suggestedLinks(first: 5000) { reasons } }'))?.message).toMatch(/from 0 to 200/);
  });
});

describe('load', () => {
  it('sums to the same whoever it is divided among, and follows the assumptions', async () => {
    const totals = new Set<number>();
    for (const by of ['PERSON', 'ORGANISATION', 'SECTOR', 'THEME']) {
      const { load } = await one(
        `query ($by: LoadBy!) { load(by: $by, assumptions: { hourlyRate: 30 }) { hours { likely } pounds { likely } total
           rows(first: 2000) { of { name } hours { low likely high } } } }`,
        { by },
      );
      expect(load.rows).toHaveLength(load.total);
      expect(sum(load.rows.map(({ hours }: any) => hours.likely))).toBeCloseTo(load.hours.likely, 3);
      expect(load.pounds.likely).toBeCloseTo(30 * load.hours.likely, 3);
      totals.add(Math.round(load.hours.likely));
    }
    expect(totals.size).toBe(1);
    expect((await refused('{ load(by: SECTOR, assumptions: { meetingsPerYear: -1 }) { total } }'))?.message).toBe(
      '"meetingsPerYear" must be from 0 to 366.',
    );
  });

  it('of one partner is a part of the whole, and the parts are the whole', async () => {
    const { load, partners } = await one(
      '{ load(by: SECTOR) { hours { likely } } partners(kind: SECTOR) { partner { slug } hours { likely } } }',
    );
    expect(sum(partners.map(({ hours }: any) => hours.likely))).toBeCloseTo(load.hours.likely, 3);
    const { own } = await one(
      '{ own: load(by: PERSON, seenBy: { kind: SECTOR, slug: "HEALTH" }) { hours { likely } } }',
    );
    const health = partners.find(({ partner }: any) => partner?.slug === 'HEALTH');
    expect(own.hours.likely).toBeCloseTo(health.hours.likely, 3);
  });
});

describe('the structure as a partner sees it', () => {
  it.each(['ORGANISATION', 'SECTOR'])('by %s, shares of seats and chairs sum to one', async (kind) => {
    const { partners } = await one(
      'query ($kind: PartnerKind!) { partners(kind: $kind) { seats seatShare chairShare } }',
      { kind },
    );
    expect(sum(partners.map(({ seatShare }: any) => seatShare))).toBeCloseTo(1, 9);
    expect(sum(partners.map(({ chairShare }: any) => chairShare))).toBeCloseTo(1, 9);
  });

  it('has its bodies, priorities and agenda', async () => {
    const ask = `query ($seenBy: PartnerInput!) { partnerView(seenBy: $seenBy) { share { seats chairs bodies } bodies { seats chairs body { slug } }
      priorities { name } gaps { slug } } agenda(seenBy: $seenBy) { year { meetings items chairedItems withPapers late }
      trend { from meetings } byChair { share } lateMeetings(first: 3) { clearDays } } }`;
    const { partnerView, agenda } = await one(ask, { seenBy: { kind: 'SECTOR', slug: 'health' } });
    expect(sum(partnerView.bodies.map(({ seats }: any) => seats))).toBe(partnerView.share.seats);
    expect(partnerView.bodies).toHaveLength(partnerView.share.bodies);
    expect(agenda.year.chairedItems).toBeLessThan(agenda.year.items);
    expect(agenda.year.late).toBeLessThanOrEqual(agenda.year.withPapers);
    expect(sum(agenda.byChair.map(({ share }: any) => share))).toBeCloseTo(1, 9);
    for (const { clearDays } of agenda.lateMeetings) expect(clearDays).toBeLessThan(5);
    const nobody = { seenBy: { kind: 'ORGANISATION', slug: 'nobody' } };
    expect((await one(ask, nobody)).partnerView).toBeNull();
  });
});
