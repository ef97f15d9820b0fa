import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { isLive, liveWindow, type Structure } from '@remit/structure';
import { planImport, readFolder, readWorkbook } from '@remit/workbook';
import { PROJECT_ROOT } from '../../apps/api/src/project-root.js';
import { startServer, type TestServer } from './remit-server.js';

let server: TestServer;
let written: Structure;
beforeAll(async () => {
  server = await startServer();
  const { files } = await readFolder(join(PROJECT_ROOT, 'examples', 'warwickshire'));
  written = readWorkbook(files!).structure!;
});
afterAll(() => server.stop());

const explore = async (filter: object = {}, asOf?: string) => {
  const { data, errors } = await server.ask(
    `query ($filter: BodyFilter, $asOf: Date) { explore(filter: $filter, asOf: $asOf) {
      asOf total shown tops bodies { slug kind status live themes areas sectors seats overlapCount gapCount }
      links { id from to type } facets { field values { value label count } } areas { slug within { slug } } themes { slug broader { slug } } } }`,
    { filter, asOf },
  );
  expect(errors).toBeUndefined();
  return data.explore;
};
const live = <Row extends { validFrom: string | null; validTo: string | null }>(row: Row, day: string) =>
  isLive(liveWindow(row.validFrom, row.validTo, (row as { status?: 'ACTIVE' }).status ?? null), day);
const slugs = (bodies: { slug: string }[]) => bodies.map((body) => body.slug).sort();

describe('the map of a day', () => {
  it.each(['2010-03-05', '2007-01-01', '2000-01-01'])('has the bodies and links of %s', async (day) => {
    const shown = await explore({}, day);
    const inForce = new Set(written.bodies.filter((body) => live(body, day)).map((body) => body.id));
    const proposed = written.bodies.filter((body) => body.status === 'PROPOSED').map((body) => body.id);
    expect(slugs(shown.bodies)).toEqual([...inForce, ...proposed].sort());
    expect(shown.total).toBe(inForce.size + proposed.length);
    const links = written.links.filter((link) => live(link, day) && inForce.has(link.from) && inForce.has(link.to));
    expect(shown.links.map((link: any) => link.id).sort()).toEqual(links.map((link) => `Link:${link.id}`).sort());
    for (const body of shown.bodies) {
      const seats = written.memberships.filter((seat) => seat.body === body.slug && live(seat, day));
      expect([body.slug, body.seats]).toEqual([body.slug, inForce.has(body.slug) ? seats.length : 0]);
    }
  });

  it('is of the day that the structure speaks of, under the Public Service Board', async () => {
    expect(await explore()).toMatchObject({ asOf: '2010-03-05', total: 118, shown: 118, tops: ['psb'] });
  });

  it('names every area and theme, each with the larger one', async () => {
    const { areas, themes } = await explore();
    expect(areas).toHaveLength(42);
    expect(themes).toHaveLength(48);
    expect(areas).toContainEqual({ slug: 'rugby', within: { slug: 'warwickshire' } });
    expect(themes).toContainEqual({ slug: 'attainment', broader: { slug: 'children' } });
  });

  it('changes with the day', async () => {
    const then = await explore({}, '2007-01-01');
    expect(slugs(then.bodies)).toContain('wsp');
    expect(slugs((await explore()).bodies)).not.toContain('wsp');
  });
});

describe('an answer that is kept', () => {
  const query = 'query ($filter: BodyFilter) { explore(filter: $filter) { shown bodies { slug name } } }';
  const ask = async (filter: object = {}) => (await server.ask(query, { filter })).data.explore;

  it('is the same the second time, and another for another question', async () => {
    const first = await ask();
    expect(await ask()).toEqual(first);
    expect((await ask({ kinds: ['LSP'] })).shown).toBeLessThan(first.shown);
    expect(await ask()).toEqual(first);
  });

  it('is made anew when the structure has changed, on this server or by another', async () => {
    const before = await ask();
    const next = {
      ...written,
      bodies: written.bodies.map((body) => (body.id === 'psb' ? { ...body, name: 'Changed Board' } : body)),
    };
    await store(written, next, 1);
    expect((await ask()).bodies).toContainEqual({ slug: 'psb', name: 'Changed Board' });
    expect((await server.ask('{ body(slug: "psb") { name } }')).data.body.name).toBe('Changed Board');
    await store(next, written, 2);
    expect(await ask()).toEqual(before);
  });
});

/** Stores a change past the server, as the command line does. */
async function store(current: Structure, next: Structure, expectedVersion: number) {
  const plan = planImport(current, next);
  const named = { actor: 'test', name: 'Warwickshire partnerships', asAt: '2010-03-05' };
  await server.store.workbook.apply({ operationId: randomUUID(), expectedVersion, ...named, plan });
}

describe('filters', () => {
  it('narrow by kind, theme, area, sector and status', async () => {
    const { bodies } = await explore();
    const kinds = await explore({ kinds: ['LSP', 'FORUM'] });
    expect(slugs(kinds.bodies)).toEqual(slugs(bodies.filter((body: any) => ['LSP', 'FORUM'].includes(body.kind))));
    const rugby = await explore({ areas: ['rugby'], kinds: ['FORUM'] });
    expect(rugby.shown).toBeGreaterThan(0);
    const within = (area: string): string[] => [
      area,
      ...written.areas.filter((one) => one.within === area).flatMap((one) => within(one.id)),
    ];
    for (const body of rugby.bodies) expect(within('rugby')).toEqual(expect.arrayContaining([body.areas[0]]));
    const police = await explore({ sectors: ['POLICE'] });
    expect(slugs(police.bodies)).toEqual(slugs(bodies.filter((body: any) => body.sectors.includes('POLICE'))));
    expect(slugs((await explore({ statuses: ['PROPOSED'] })).bodies)).toEqual(['policy-support-group']);
  });

  it('find words in names and remits', async () => {
    const found = await explore({ text: 'housing' });
    expect(found.shown).toBeGreaterThan(1);
    for (const { slug } of found.bodies) {
      const body = written.bodies.find((one) => one.id === slug)!;
      expect(`${body.name} ${body.shortName} ${body.remit}`.toLowerCase()).toContain('hous');
    }
    expect((await explore({ text: 'zzzzqqq' })).shown).toBe(0);
  });

  it('agree with every count beside them, and with the list', async () => {
    const filter = { kinds: ['GROUP', 'FORUM'], sectors: ['DISTRICT'] };
    const { facets, shown } = await explore(filter);
    for (const { field, values } of facets) {
      for (const { value, count } of values.slice(0, 6)) {
        const { data } = await server.ask(
          'query ($filter: BodyFilter) { bodies(filter: $filter, first: 0) { totalCount } }',
          {
            filter: { ...filter, [field]: [value] },
          },
        );
        expect([field, value, data.bodies.totalCount]).toEqual([field, value, count]);
      }
    }
    const { data } = await server.ask('query ($filter: BodyFilter) { bodies(filter: $filter) { totalCount } }', {
      filter,
    });
    expect(data.bodies.totalCount).toBe(shown);
  });

  it('count kinds as the legend does', async () => {
    const { facets, bodies } = await explore();
    const kinds = facets.find((facet: any) => facet.field === 'kinds').values;
    expect(kinds.map((one: any) => [one.value, one.count])).toEqual(
      ['BOARD', 'BLOCK', 'LSP', 'FORUM', 'GROUP'].map((kind) => [
        kind,
        bodies.filter((body: any) => body.kind === kind).length,
      ]),
    );
  });
});

describe('search as you type', () => {
  const search = async (text: string, first = 10) => {
    const { data, errors } = await server.ask(
      'query ($text: String!, $first: Int) { search(text: $text, first: $first) { kind slug what name { text marked } context { text marked } } }',
      { text, first },
    );
    expect(errors).toBeUndefined();
    return data.search;
  };

  it('finds a body by the start of its short name, marked', async () => {
    const [hit] = await search('psb');
    expect(hit).toMatchObject({ kind: 'BODY', slug: 'psb' });
    expect(JSON.stringify(hit)).toContain('"text":"PSB","marked":true');
  });

  it('finds people, organisations and themes too', async () => {
    const kinds = new Set((await search('safer', 50)).map((hit: any) => hit.kind));
    expect(kinds.has('BODY') && kinds.has('PERSON') && kinds.has('THEME')).toBe(true);
    expect((await search('warwickshire county council', 5)).map((hit: any) => hit.slug)).toContain('wcc');
  });

  it.each([
    '',
    '   ',
    '*',
    '"',
    'a AND',
    'name:(',
    '\\',
    ') OR (',
    '~~~',
    '\u0000',
    '🙂',
    "'; MATCH (n) DETACH DELETE n //",
  ])('takes %j for words and nothing else', async (text) => {
    expect(Array.isArray(await search(text))).toBe(true);
    expect((await server.ask('{ structure { version } }')).data.structure.version).toBe(3);
  });

  it('gives as many hits as asked for, and refuses more than 50', async () => {
    expect(await search('warwickshire', 3)).toHaveLength(3);
    const { errors } = await server.ask('{ search(text: "x", first: 51) { slug } }');
    expect(errors![0]).toMatchObject({
      message: '"first" must be from 0 to 50.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});
