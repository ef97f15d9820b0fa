import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { deskOf, openEngine, type OverlapDesk } from '@remit/overlaps';
import type { Day, Structure } from '@remit/structure';
import { startServer, type TestServer } from './remit-server.js';
import { BODIES, ORGANISATIONS, sendWorkbook, zipOf } from './small-workbook.js';

let server: TestServer;
let opened = 0;
let closed = 0;
let carried = 0;

/** Counts how often the bodies were made ready, and how often they were put away. */
const ENGINES = {
  openDesk: async (structure: Structure, asOf: Day) => {
    opened += 1;
    const desk = deskOf(await openEngine(structure, { asOf, embedder: null }), null);
    return {
      ...desk,
      carry: async (changed) => {
        const carries = await desk.carry(changed);
        if (carries) carried += 1;
        return carries;
      },
      close: () => {
        closed += 1;
        return desk.close();
      },
    } satisfies OverlapDesk;
  },
};

beforeAll(async () => {
  server = await startServer({ engines: ENGINES });
});
afterAll(() => server.stop());

const one = async (query: string, variables?: object) => {
  const { data, errors } = await server.ask(query, variables);
  expect(errors).toBeUndefined();
  return data;
};
const refused = async (query: string, variables?: object) => {
  const { errors } = await server.ask(query, variables);
  expect(errors).toHaveLength(1);
  expect(errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
  return errors![0]!.message;
};

const COMPARE = `query ($a: ID!, $b: ID!) { comparison(a: $a, b: $b) { slug class flagged whyNot band bits headline a { slug } b { slug }
  cannotTell { slug } dimensions { key bits } sharedPeople { name } recorded { relation }
  alternatives { of { slug } bodies { body { slug } band headline } } } }`;

describe('what would change two bodies, and what they would be together', () => {
  const PAIR = '(a: "block-safer", b: "swp-board")';

  it('is said in a sentence, with the facts behind it', async () => {
    const { comparison } = await one(
      `{ comparison${PAIR} { class leastChange { sentence becomes changes { fact fills from to body { slug } } } } }`,
    );
    const { leastChange } = comparison;
    expect(leastChange.sentence).toMatch(/^If .* this would(, by the evidence alone,)? look like /);
    expect(leastChange.becomes).not.toBe(comparison.class);
    for (const change of leastChange.changes) expect(change.from).not.toEqual(change.to);
  });

  it('is a draft in which every sentence has a source, for two and for three', async () => {
    const fields =
      'title sentences { part text sources { slug } } dropped { text reason sources { slug } } rows { kind said { text body { slug } } } silent { slug }';
    const { comparison } = await one(`{ comparison${PAIR} { jointTerms { ${fields} } } }`);
    const { jointTerms } = await one(`{ jointTerms(bodies: ["block-safer", "swp-board", "dv-forum"]) { ${fields} } }`);
    for (const { sentences, dropped, rows } of [comparison.jointTerms, jointTerms]) {
      expect(sentences.length).toBeGreaterThan(1);
      for (const { sources } of [...sentences, ...dropped]) expect(sources.length).toBeGreaterThan(0);
      const kept = new Set([...sentences, ...dropped].map(({ text }: any) => text));
      for (const { said } of rows) for (const { text } of said) expect(kept).toContain(text);
    }
  });

  it('is refused for one body, for the same twice, and for one that there is not', async () => {
    for (const bodies of ['["dv-forum"]', '["dv-forum", "dv-forum"]', '["dv-forum", "none"]', '["a", "b", "c", "d"]'])
      await refused(`{ jointTerms(bodies: ${bodies}) { title } }`);
  });
});

describe('any two bodies', () => {
  it('are explained in full, with rows that add up, from either side', async () => {
    const { comparison } = await one(COMPARE, { a: 'dv-forum', b: 'Body:dv-strategy-group' });
    expect(comparison).toMatchObject({ flagged: true, whyNot: [], recorded: { relation: 'DUPLICATE' } });
    const sum = comparison.dimensions.reduce((bits: number, row: any) => bits + row.bits, 0);
    expect(Math.abs(sum - comparison.bits)).toBeLessThan(0.001);
    expect((await one(COMPARE, { a: 'dv-strategy-group', b: 'dv-forum' })).comparison).toEqual(comparison);
  });

  it('that are not flagged say why not, and what is nearer', async () => {
    const { comparison } = await one(COMPARE, { a: 'psb', b: 'dv-forum' });
    expect(comparison.flagged).toBe(false);
    expect(comparison.whyNot.length).toBeGreaterThan(0);
    const [ofA, ofB] = comparison.alternatives;
    expect([ofA.of.slug, ofB.of.slug].sort()).toEqual(['dv-forum', 'psb']);
    const forum = comparison.alternatives.find((each: any) => each.of.slug === 'dv-forum');
    expect(forum.bodies.length).toBeGreaterThan(0);
    for (const { body, headline } of forum.bodies) {
      expect(body.slug).not.toBe('psb');
      expect(headline).toMatch(/\.$/);
    }
  });

  it('are read once for all questions of a version', async () => {
    await Promise.all([1, 2, 3].map(() => one(COMPARE, { a: 'psb', b: 'dv-forum' })));
    expect(opened).toBe(1);
  });

  it('must be two, and must exist; near names are offered', async () => {
    expect(await refused(COMPARE, { a: 'psb', b: 'Body:psb' })).toBe('Choose two different bodies to compare.');
    expect(await refused(COMPARE, { a: 'psb', b: 'dv-forun' })).toMatch(/^There is no body called "dv-forun"\./);
    expect(await refused(COMPARE, { a: 'psb', b: 'domestic-violence-forum' })).toContain('Did you mean');
    expect(await refused(COMPARE, { a: 'psb', b: 'Person:wcc-ce' })).toContain('is not the id of a body');
    expect(await refused(COMPARE, { a: 'psb', b: 'x'.repeat(300) })).toContain('at most 200 letters');
  });
});

const NEAREST = `query ($input: NearestBodiesInput!) { nearestBodies(input: $input) { cannotTell bodies { body { slug name } likeness reasons
  samePlace themes { slug } clausePairs { a b likeness } } } }`;

describe('before a body is set up', () => {
  const remit =
    'To reduce domestic violence and abuse and to support its victims and their children across the county.';

  it('those that do such work are named with reasons', async () => {
    const { nearestBodies } = await one(NEAREST, { input: { name: 'Domestic Abuse Group', remit } });
    expect(nearestBodies.cannotTell).toBe(false);
    expect(nearestBodies.bodies.length).toBeGreaterThan(0);
    expect(nearestBodies.bodies.length).toBeLessThanOrEqual(5);
    expect(nearestBodies.bodies.map((near: any) => near.body.slug)).toContain('dv-forum');
    for (const { body, reasons } of nearestBodies.bodies) {
      expect(reasons.length).toBeGreaterThan(0);
      expect(reasons.join(' ')).not.toContain(`its remit says “${body.name}”`);
    }
  });

  it('a draft that says nothing is not judged by its text, but themes count', async () => {
    const { nearestBodies } = await one(NEAREST, { input: { name: 'Executive Group' } });
    expect(nearestBodies).toEqual({ cannotTell: true, bodies: [] });
    const { body } = await one('{ body(slug: "dv-forum") { themes { slug } areas { slug } } }');
    const theme = body.themes[0].slug;
    const themed = (await one(NEAREST, { input: { themes: [theme], areas: [body.areas[0].slug], first: 3 } }))
      .nearestBodies;
    expect(themed.bodies.length).toBeGreaterThan(0);
    for (const near of themed.bodies) {
      expect(near.themes.map((each: any) => each.slug)).toContain(theme);
      expect(near.samePlace).toBe(true);
    }
  });

  it('a bad draft is refused in words', async () => {
    expect(await refused(NEAREST, { input: {} })).toBe('Give a name, a remit or a theme.');
    expect(await refused(NEAREST, { input: { name: ' ' } })).toBe('Give a name, a remit or a theme.');
    expect(await refused(NEAREST, { input: { name: 'a', themes: ['no-theme'] } })).toContain('"no-theme"');
    expect(await refused(NEAREST, { input: { name: 'a', first: 99 } })).toContain('from 1 to 20');
    expect(await refused(NEAREST, { input: { remit: 'a'.repeat(20_001) } })).toContain('20000 letters');
  });
});

describe('the same people in two rooms', () => {
  it('come by the hours that people on both spend, and concern them', async () => {
    const { sameRooms } = await one(
      '{ sameRooms(first: 10) { a { slug } b { slug } hours recorded people { slug } themes { slug } } }',
    );
    expect(sameRooms).toHaveLength(10);
    const hours = sameRooms.map((room: any) => room.hours);
    expect(hours).toEqual([...hours].sort((x, y) => y - x));
    const [first] = sameRooms;
    expect(first.people.length).toBeGreaterThanOrEqual(2);
    expect(first.themes.length).toBeGreaterThan(0);
    const seats = `query ($slug: String!) { person(slug: $slug) { memberships { edges { node { live body { slug } } } } } }`;
    const { person } = await one(seats, { slug: first.people[0].slug });
    const on = person.memberships.edges.filter((edge: any) => edge.node.live).map((edge: any) => edge.node.body.slug);
    expect(on).toEqual(expect.arrayContaining([first.a.slug, first.b.slug]));
  });
});

async function load(bodies: string, expectedVersion: number): Promise<void> {
  const zip = await zipOf({ 'organisations.csv': ORGANISATIONS, 'bodies.csv': bodies });
  const mode = { mode: 'apply', operationId: randomUUID(), expectedVersion: String(expectedVersion) };
  expect((await sendWorkbook(server, new URLSearchParams(mode).toString(), zip)).status).toBeLessThan(300);
  await until(async () => (await one('{ structure { version } }')).structure.version > expectedVersion);
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await holds()) return;
    await pause(200);
  }
  throw new Error('It did not come about in 20 seconds.');
}

it('a new version is read anew, and the old one put away', async () => {
  const before = opened;
  await load(BODIES.replace('Safer Anyshire', 'Executive Group'), 1);
  const { comparison } = await one(COMPARE, { a: 'psb', b: 'safer' });
  expect(opened).toBe(before + 1);
  expect(closed).toBe(before);
  expect(comparison.flagged).toBe(false);
  expect(comparison.cannotTell.map((body: any) => body.slug)).toContain('safer');
  expect(comparison.whyNot.length).toBeGreaterThan(0);
});

it('a small change is taken over by the bodies that are ready, which are read anew after the analysis', async () => {
  const before = opened;
  await load(BODIES.replace('Safer Anyshire', 'Burglary and Arson Board'), 2);
  const { comparison } = await one(COMPARE, { a: 'psb', b: 'safer' });
  expect(carried).toBe(1);
  expect(comparison.cannotTell.map((body: any) => body.slug)).not.toContain('safer');
  await server.parts.comparing.warm();
  expect([opened, closed]).toEqual([before + 1, before]);
  expect((await one(COMPARE, { a: 'psb', b: 'safer' })).comparison).toBeTruthy();
});
