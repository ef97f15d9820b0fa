import { analysed, startServer, type TestServer } from './remit-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
  await analysed(server);
}, 240_000);
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
