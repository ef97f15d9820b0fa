import { startServer, type TestServer } from './remit-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ analysed: true });
});
afterAll(() => server.stop());

const one = async (query: string, variables?: object) => {
  const { data, errors } = await server.ask(query, variables);
  expect(errors).toBeUndefined();
  return data;
};

describe('after an analysis', () => {
  it('the findings are those of the structure, and words alone is said', async () => {
    const { structure } = await one('{ structure { analysedAt analysisCurrent notices } }');
    expect(structure.analysisCurrent).toBe(true);
    expect(Date.parse(structure.analysedAt)).toBeGreaterThan(0);
    expect(structure.notices.join(' ')).toMatch(/words alone/);
  });

  it('the map counts findings body by body, as their pages list them', async () => {
    const { explore } = await one('{ explore { bodies { slug overlapCount gapCount } } }');
    const flagged = explore.bodies.filter((body: any) => body.overlapCount > 0 && body.gapCount > 0);
    expect(flagged.length).toBeGreaterThan(0);
    for (const { slug, overlapCount, gapCount } of flagged.slice(0, 5)) {
      const { body } = await one('query ($slug: String!) { body(slug: $slug) { overlaps { class } gaps { id } } }', {
        slug,
      });
      const open = body.overlaps.filter((overlap: any) => ['DUPLICATION', 'OVERLAP'].includes(overlap.class));
      expect([slug, open.length, body.gaps.length]).toEqual([slug, overlapCount, gapCount]);
    }
  });

  it('bodies can be narrowed to those with findings', async () => {
    const { explore } = await one('{ explore(filter: { findings: [GAP] }) { shown bodies { gapCount } } }');
    expect(explore.shown).toBeGreaterThan(0);
    expect(explore.bodies.every((body: any) => body.gapCount > 0)).toBe(true);
  });
});

describe('overlaps', () => {
  const page = `totalCount pageInfo { hasNextPage endCursor } edges { node { slug class severity band probability bits completeness range
    headline hoursAtStake tags a { slug } b { slug } dimensions { key bits halved sentence } reasons { kind text } } }`;

  it('come worst first, without the watch list, each once', async () => {
    const nodes: any[] = [];
    for (let after: string | null = null; ;) {
      const { overlaps }: any = await one(`query ($after: String) { overlaps(first: 60, after: $after) { ${page} } }`, {
        after,
      });
      nodes.push(...overlaps.edges.map((edge: any) => edge.node));
      after = overlaps.pageInfo.endCursor;
      if (!overlaps.pageInfo.hasNextPage) {
        expect(nodes).toHaveLength(overlaps.totalCount);
        break;
      }
    }
    expect(new Set(nodes.map((node) => node.slug)).size).toBe(nodes.length);
    expect(nodes.map((node) => node.class)).not.toContain('WATCH');
    const severities = nodes.map((node) => node.severity);
    expect(severities).toEqual([...severities].sort((a, b) => b - a));
    const { overlapClasses } = await one('{ overlapClasses { class count } }');
    const named = overlapClasses.filter((entry: any) => entry.class !== 'WATCH');
    expect(named.reduce((sum: number, entry: any) => sum + entry.count, 0)).toBe(nodes.length);
  });

  it('add up: the bits of the rows are the bits of the pair', async () => {
    const { overlaps } = await one(`{ overlaps(first: 40) { ${page} } }`);
    for (const { node } of overlaps.edges) {
      const sum = node.dimensions.reduce((bits: number, row: any) => bits + row.bits, 0);
      expect(sum).toBeCloseTo(node.bits, 3);
      expect(node.dimensions[0].key).toBe('PRIOR');
      expect(node.headline).toMatch(/looks? like/);
      expect(['LIKELY', 'POSSIBLE', 'WATCH']).toContain(node.band);
      expect(node.range[0]).toBeLessThanOrEqual(node.range[1]);
    }
  });

  it('of one body concern it, and say what people recorded', async () => {
    const { overlaps } = await one(
      '{ overlaps(filter: { body: "dv-forum" }, first: 50) { totalCount edges { node { class a { slug } b { slug } recorded { relation note disagrees } } } } }',
    );
    expect(overlaps.totalCount).toBeGreaterThan(0);
    for (const { node } of overlaps.edges) expect([node.a.slug, node.b.slug]).toContain('dv-forum');
    const known = overlaps.edges
      .map((edge: any) => edge.node)
      .find((node: any) => [node.a.slug, node.b.slug].includes('dv-strategy-group'));
    expect(known.recorded).toMatchObject({
      relation: 'DUPLICATE',
      note: expect.stringContaining('members attend twice'),
    });
  });

  it('can be fetched by slug and by id, with who is shared', async () => {
    const { overlaps } = await one('{ overlaps(first: 1) { edges { node { id slug } } } }');
    const { id, slug } = overlaps.edges[0].node;
    const { overlap, node } = await one(
      `query ($slug: String!, $id: ID!) { overlap(slug: $slug) { id sharedPeople { slug name } sharedOrganisations { slug sector } clausePairs { a b likeness } }
        node(id: $id) { ... on Overlap { slug } } }`,
      { slug, id },
    );
    expect(overlap.id).toBe(id);
    expect(node.slug).toBe(slug);
    expect((await one('{ overlap(slug: "none") { id } }')).overlap).toBeNull();
  });

  it('of the watch list are shown when asked for', async () => {
    const { overlaps } = await one(
      '{ overlaps(filter: { classes: [WATCH] }, first: 5) { edges { node { class band } } } }',
    );
    for (const { node } of overlaps.edges) expect(node).toEqual({ class: 'WATCH', band: 'WATCH' });
  });
});

describe('gaps', () => {
  it('come worst first, with rule, evidence and remedy', async () => {
    const { gaps } = await one(
      '{ gaps(first: 100) { totalCount edges { node { id slug severity title detail remedy mayBeRight rule { slug code title } evidence { text subject { type slug name } } subjects { type slug name } } } } }',
    );
    const order = ['HIGH', 'MEDIUM', 'LOW'];
    const severities = gaps.edges.map((edge: any) => order.indexOf(edge.node.severity));
    expect(severities).toEqual([...severities].sort());
    for (const { node } of gaps.edges) {
      expect(node.id).toBe(`Gap:${node.slug}`);
      expect(node.subjects.length).toBeGreaterThan(0);
      for (const text of [node.title, node.remedy, node.mayBeRight, node.rule.title])
        expect(text).not.toMatch(/^$|[{}]/);
    }
  });

  it('can be narrowed by rule, severity and body', async () => {
    const { gaps } = await one(
      '{ gaps(filter: { severities: [HIGH] }, first: 100) { totalCount edges { node { severity rule { slug } subjects { slug } } } } }',
    );
    expect(gaps.edges.every((edge: any) => edge.node.severity === 'HIGH')).toBe(true);
    const { rule, subjects } = gaps.edges[0].node;
    const narrowed = await one(
      'query ($filter: GapFilter) { gaps(filter: $filter, first: 100) { totalCount edges { node { rule { slug } subjects { slug } } } } }',
      { filter: { rules: [rule.slug], body: subjects[0].slug } },
    );
    expect(narrowed.gaps.totalCount).toBeGreaterThan(0);
    for (const { node } of narrowed.gaps.edges) {
      expect(node.rule.slug).toBe(rule.slug);
      expect(node.subjects.map((subject: any) => subject.slug)).toContain(subjects[0].slug);
    }
  });

  it('are counted by rule, and a rule that cannot judge says why', async () => {
    const { gapRules, gaps } = await one(
      '{ gapRules { slug code title why severity remedy mayBeRight theme cypher findings cannotAssess parameters { name value meaning } } gaps { totalCount } }',
    );
    expect(gapRules.length).toBeGreaterThanOrEqual(10);
    expect(gapRules.reduce((sum: number, rule: any) => sum + rule.findings, 0)).toBe(gaps.totalCount);
    for (const rule of gapRules) {
      expect(rule.cypher).toContain('MATCH');
      expect(rule.remedy).not.toMatch(/[{}]/);
      if (rule.cannotAssess !== null) expect(rule.findings).toBe(0);
    }
  });

  it('name the body with no chair', async () => {
    const { gaps } = await one(
      '{ gaps(filter: { rules: ["no-chair"] }, first: 100) { totalCount edges { node { title } } } }',
    );
    expect(gaps.totalCount).toBeGreaterThan(0);
    const { gap } = await one('{ gap(slug: "none") { id } }');
    expect(gap).toBeNull();
  });
});

describe('the overview', () => {
  it('counts what the lists hold, by rule, body and area; a first analysis tells no news', async () => {
    const {
      findingsOverview: all,
      gaps,
      news,
    } = await one(
      `{ findingsOverview { since gone byRule { gaps fresh rule { slug } } byBody { overlaps gaps fresh body { slug name kind } } byArea { slug name overlaps gaps fresh } }
        gaps { totalCount } news: gaps(filter: { onlyNew: true }) { totalCount } }`,
    );
    expect([all.since, all.gone, news.totalCount]).toEqual([null, [], 0]);
    expect(all.byRule.reduce((sum: number, row: any) => sum + row.gaps, 0)).toBe(gaps.totalCount);
    const { explore } = await one('{ explore { bodies { slug overlapCount gapCount } } }');
    const counts = new Map(explore.bodies.map((body: any) => [body.slug, [body.overlapCount, body.gapCount]]));
    for (const row of all.byBody.filter(({ body }: any) => counts.has(body.slug)))
      expect([row.body.slug, [row.overlaps, row.gaps]]).toEqual([row.body.slug, counts.get(row.body.slug)]);
    const rugby = all.byArea.find((row: any) => row.slug === 'rugby');
    expect(rugby).toMatchObject({ name: 'Rugby', fresh: 0 });
    expect(rugby.gaps).toBeGreaterThan(0);
  });
});
