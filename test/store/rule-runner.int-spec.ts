import neo4j from 'neo4j-driver';
import { applied, exampleStructure, importOf, openTestStore, type TestStore } from './open-test-store.js';

let test: TestStore;
beforeAll(async () => {
  test = await openTestStore();
  await applied(test.store.workbook.apply(importOf(await exampleStructure())));
});
afterAll(() => test.close());

const LIVE = 'MATCH (b:Body) WHERE b.liveFrom <= $asOf < b.liveTo RETURN count(b) AS live';

describe('the day of a rule', () => {
  it('is a day of the database, whether given as text or as such', async () => {
    const byText = await test.store.gaps.run(LIVE, { asOf: '2010-03-05' });
    expect(byText[0]!['live']).toBeGreaterThan(100);
    expect(await test.store.gaps.run(LIVE, { asOf: new neo4j.types.Date(2010, 3, 5) })).toEqual(byText);
  });

  it.each([
    [new Date('2010-03-05')],
    ['2010-03'],
    ['5 March 2010'],
    [20100305],
    [null],
    [neo4j.types.LocalDateTime.fromStandardDate(new Date())],
  ])('is refused when it would compare to nothing: %p', async (asOf) => {
    await expect(test.store.gaps.run(LIVE, { asOf })).rejects.toThrow(/day/);
  });
});

describe('what a rule gives', () => {
  it('is plain values: whole numbers, ISO dates, lists, maps', async () => {
    const [row] = await test.store.gaps.run(
      "RETURN 7 AS whole, 1.5 AS part, date('2010-03-05') AS day, duration('P1Y') AS year, [1, date('2010-01-01')] AS list, {a: {b: 2}} AS map, null AS nothing",
      {},
    );
    expect(row).toEqual({
      whole: 7,
      part: 1.5,
      day: '2010-03-05',
      year: 'P1Y',
      list: [1, '2010-01-01'],
      map: { a: { b: 2 } },
      nothing: null,
    });
  });

  it('counts with whole numbers, as in Neo4j Browser', async () => {
    expect(
      await test.store.gaps.run('MATCH (b:Body) RETURN b.id AS id ORDER BY id LIMIT $most', { most: 3 }),
    ).toHaveLength(3);
  });
});

describe('a rule only reads', () => {
  it.each([
    'CREATE (n:Body {id: "x"}) RETURN n.id AS id',
    'MATCH (b:Body) SET b.name = "x" RETURN b.id AS id',
    'MATCH (b:Body) WHERE false SET b.name = "x" RETURN b.id AS id',
    'MATCH (b:Body) DETACH DELETE b',
    'CREATE INDEX remit_test FOR (b:Body) ON (b.kind)',
    'MERGE (b:Body {id: "psb"}) RETURN b.id AS id',
  ])('the server refuses %s', async (cypher) => {
    await expect(test.store.gaps.run(cypher, {})).rejects.toThrow(/AccessMode/);
  });

  it('its text is looked at before the server sees it', async () => {
    await expect(test.store.gaps.run('SHOW USERS', {})).rejects.toThrow(/only reads the structure/);
    await expect(test.store.gaps.explain("LOAD CSV FROM 'http://example.org/x' AS l RETURN l")).rejects.toThrow(
      /LOAD CSV/,
    );
  });
});

describe('explaining a rule', () => {
  it('says that it reads, and has nothing against a good one', async () => {
    expect(await test.store.gaps.explain(LIVE, { asOf: '2010-03-05' })).toMatchObject({ queryType: 'r', notes: [] });
  });

  it.each([
    ['01N50', 'MATCH (b:Bodi) RETURN count(b) AS n'],
    ['01N51', 'MATCH (:Body)-[:REPORT_TO]->() RETURN count(*) AS n'],
    ['01N52', 'MATCH (b:Body) RETURN b.naem AS name'],
    ['03N90', 'MATCH (a:Body), (b:Body) RETURN count(*) AS n'],
    ['01N60', 'MATCH (b:Body) WHERE b.id = $missing RETURN b.id AS id'],
  ])('says %s against %s', async (code, cypher) => {
    const { notes } = await test.store.gaps.explain(cypher);
    expect(notes.map((note) => note.code)).toContain(code);
  });

  it('says where', async () => {
    const { notes } = await test.store.gaps.explain(
      'MATCH (a:Body)\nMATCH (b:Bodi) RETURN count(a) AS n, count(b) AS m',
    );
    expect(notes.find((note) => note.code === '01N50')).toMatchObject({ line: 2, column: expect.any(Number) });
  });

  it('does not name values when a query fails', async () => {
    await expect(
      test.store.gaps.run('RETURN date($secret) AS day', { secret: 'not-a-day-but-a-name' }),
    ).rejects.toThrow(expect.objectContaining({ message: expect.not.stringContaining('not-a-day-but-a-name') }));
  });
});
