import { analysed, startServer, type TestServer } from './remit-server.js';

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

describe('sets of like bodies', () => {
  it('are listed with the overlaps that hold them together', async () => {
    const { clusters } = await one(
      `{ clusters { id slug headline density hours hoursAtStake severity bodies { slug } overlaps { slug a { slug } b { slug } }
        bridges { slug } weakest { slug } leadingOut { slug } } }`,
    );
    expect(clusters.length).toBeGreaterThan(0);
    for (const cluster of clusters) {
      const bodies = cluster.bodies.map((body: any) => body.slug);
      const overlaps = cluster.overlaps.map((overlap: any) => overlap.slug);
      expect(bodies.length).toBeGreaterThanOrEqual(3);
      for (const { a, b } of cluster.overlaps)
        expect([bodies.includes(a.slug), bodies.includes(b.slug)]).toEqual([true, true]);
      for (const bridge of cluster.bridges) expect(overlaps).toContain(bridge.slug);
      expect(cluster.weakest.slug).toBe(overlaps.at(-1));
      expect(cluster.density).toBeCloseTo(overlaps.length / ((bodies.length * (bodies.length - 1)) / 2), 9);
    }
  });

  it('are found by slug and by global id', async () => {
    const { clusters } = await one('{ clusters { id slug } }');
    const query = `query ($slug: String!, $id: ID!) { cluster(slug: $slug) { slug }
      node(id: $id) { ... on OverlapCluster { slug headline } } }`;
    const { cluster, node } = await one(query, clusters[0]);
    expect([cluster.slug, node.slug]).toEqual([clusters[0].slug, clusters[0].slug]);
    expect((await one('{ cluster(slug: "none") { slug } }')).cluster).toBeNull();
  });
});

describe('sets and what people say', () => {
  const REVIEW = `mutation ($input: ReviewFindingsInput!) { reviewFindings(input: $input) { reviews { state } userErrors { message } } }`;
  const say = async (type: string, slug: string, verdict: string) => {
    const findings = [{ type, slug, expectedVersion: 0 }];
    const input = { operationId: crypto.randomUUID(), findings, verdict, reason: 'So it is.' };
    const { reviewFindings } = await one(REVIEW, { input });
    expect(reviewFindings.userErrors).toEqual([]);
  };
  const setsNow = async () =>
    (await one('{ clusters { slug bodies { slug } overlaps { slug a { slug } b { slug } } } }')).clusters;

  it('keep two bodies apart that are not the same job, and together that are, from the next analysis on', async () => {
    const [first] = await setsNow();
    const [apart, together] = first.overlaps;
    await say('OVERLAP', apart.slug, 'DISMISS');
    await say('OVERLAP', together.slug, 'CONFIRM');
    await analysed(server);
    const holding = (pair: any, all: any[]) =>
      all.filter(({ bodies }) => [pair.a, pair.b].every((body) => bodies.some((one: any) => one.slug === body.slug)));
    const after = await setsNow();
    expect(holding(apart, after)).toEqual([]);
    const { overlap } = await one(`{ overlap(slug: "${together.slug}") { tags class } }`);
    expect(overlap.tags).toContain('HUMAN');
  });

  it('wait in the queue, and leave it and the list with a verdict', async () => {
    const ask = `{ reviewQueue(type: CLUSTER) { totalCount items { slug lane cluster { slug } bodies { slug } suggestedReasons { verdict } } } }`;
    const { reviewQueue } = await one(ask);
    const [item] = reviewQueue.items;
    expect(reviewQueue.totalCount).toBe((await setsNow()).length);
    expect(item).toMatchObject({ lane: 'STAKE', cluster: { slug: item.slug } });
    expect(item.bodies.length).toBeGreaterThanOrEqual(3);
    await say('CLUSTER', item.slug, 'RIGHT_AS_IT_IS');
    expect((await one(ask)).reviewQueue.totalCount).toBe(reviewQueue.totalCount - 1);
    expect((await setsNow()).map(({ slug }: any) => slug)).not.toContain(item.slug);
    const { cluster, clusters } = await one(
      `{ cluster(slug: "${item.slug}") { review { state reason } } clusters(states: [DISMISSED]) { slug } }`,
    );
    expect([cluster.review, clusters]).toEqual([{ state: 'DISMISSED', reason: 'So it is.' }, [{ slug: item.slug }]]);
    const csv = await (await server.send('/files/reviews.csv')).text();
    expect(csv).toContain('CLUSTER');
  });
});

describe('themes and places', () => {
  it('in pieces are listed, each with its groups', async () => {
    const { fragmentations } = await one(
      '{ fragmentations { id slug headline theme { slug } area { slug } bodies { slug } groups { slug } reasons { kind text } } }',
    );
    expect(fragmentations.length).toBeGreaterThan(0);
    for (const { bodies, groups } of fragmentations) {
      expect(groups.length).toBeGreaterThan(1);
      expect(groups.flat()).toHaveLength(bodies.length);
    }
  });

  it('make a heatmap of rows and columns, whose cells can be opened', async () => {
    const { heatmap } = await one(
      '{ heatmap { within { slug } themes { depth theme { slug } } areas { slug } cells { theme area state bodyCount inPartCount } } }',
    );
    expect(heatmap.within.slug).toBe('warwickshire');
    expect(heatmap.cells).toHaveLength(heatmap.themes.length * heatmap.areas.length);
    const crowded = heatmap.cells.find((cell: any) => cell.state === 'CROWDED');
    const { heatmapCell } = await one(
      'query ($theme: String!, $area: String!) { heatmapCell(theme: $theme, area: $area) { state bodies { slug } inPart { slug } } }',
      crowded,
    );
    expect(heatmapCell.bodies).toHaveLength(crowded.bodyCount);
  });

  it('that do not exist are named', async () => {
    const { errors } = await server.ask('{ heatmap(within: "nowhere") { areas { slug } } }');
    expect(errors?.[0]).toMatchObject({ message: 'There is no area called "nowhere".' });
    const cell = await server.ask('{ heatmapCell(theme: "none", area: "rugby") { state } }');
    expect(cell.errors?.[0]?.message).toBe('There is no theme called "none".');
  });
});
