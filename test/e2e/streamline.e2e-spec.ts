import { randomUUID } from 'node:crypto';
import { proposing } from './proposing.js';
import { startServer, type TestServer } from './remit-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ analysed: true });
});
afterAll(() => server.stop());

const { ask, change, done } = proposing(() => server);

describe('a search for ways to streamline', () => {
  const start = async (given: object) => {
    const query =
      'mutation ($i: StartOptimiserInput!) { startOptimiser(input: $i) { work { id } userErrors { message path } } }';
    return (await ask(query, { i: { operationId: randomUUID(), ...given } })).startOptimiser;
  };
  const OPTIONS = `options { id title closures hoursSaved fitLoss voiceLoss gap stepByStep choices { title hoursSaved newSeats }
    effect { structureVersion figures { id change { likely } } } blockers { id } }`;
  const over = async (id: string) => {
    const query = `query ($id: ID) { optimiserRun(work: $id) { work { state message } why considered ruledOut { count } ${OPTIONS} } }`;
    for (;;) {
      const { optimiserRun } = await ask(query, { id });
      if (optimiserRun.work.state !== 'RUNNING') return optimiserRun;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  };

  it('finds several ways, each measured like any proposal, and any of them becomes one', async () => {
    const { work, userErrors } = await start({ allowWidening: true, atMost: 3 });
    expect(userErrors).toEqual([]);
    const run = await over(work.id);
    expect([run.work.state, run.work.message]).toEqual(['DONE', expect.anything()]);
    expect(run.options.length).toBeGreaterThanOrEqual(3);
    for (const { closures, choices, effect, gap } of run.options) {
      expect(closures).toBe(choices.length);
      expect(gap).toBeLessThanOrEqual(0.001);
      expect(effect.figures.find(({ id }: any) => id === 'bodies').change.likely).toBe(-closures);
    }
    const [option] = run.options;
    const proposal = await done('proposalFromOption', { work: work.id, option: option.id });
    expect(proposal).toMatchObject({ state: 'DRAFT', title: option.title });
    expect(proposal.operations).toHaveLength(option.closures);
    const { proposal: kept } = await ask('query ($s: String!) { proposal(slug: $s) { effect { figures { id } } } }', {
      s: proposal.slug,
    });
    expect(kept.effect.figures).toHaveLength(option.effect.figures.length);
    const MEASURE =
      'mutation ($i: MeasureProposalInput!) { measureProposal(input: $i) { work { id } proposal { slug } userErrors { code } } }';
    const measure = (slug: string) => ask(MEASURE, { i: { operationId: randomUUID(), slug } });
    const again = { work: null, proposal: { slug: proposal.slug }, userErrors: [] };
    expect((await measure(proposal.slug)).measureProposal).toEqual(again);
    expect((await measure('nobody')).measureProposal.userErrors).toEqual([{ code: 'NOT_FOUND' }]);
  });

  it('begins a proposal from an overlap, whose bodies become one', async () => {
    const { overlaps } = await ask('{ overlaps(first: 1) { edges { node { slug } } } }');
    const { slug } = overlaps.edges[0].node;
    const proposal = await done('proposalFromFinding', { type: 'OVERLAP', slug });
    expect(proposal.operations).toMatchObject([{ kind: 'ABSORB' }]);
    expect((await change('proposalFromFinding', { type: 'GAP', slug: 'none' })).userErrors[0].code).toBe('NOT_FOUND');
  });

  it('begins a proposal from like bodies with steps that can all be done', async () => {
    const BODY = '{ slug status }';
    const { clusters, overlaps } = await ask(
      `{ clusters { slug bodies ${BODY} } overlaps(first: 100) { edges { node { slug a ${BODY} b ${BODY} } } } }`,
    );
    const isProposed = ({ status }: any) => status === 'PROPOSED';
    const pair = overlaps.edges.map(({ node }: any) => node).find(({ a, b }: any) => isProposed(a) || isProposed(b));
    const sets = clusters.map(({ slug, bodies }: any) => ({ type: 'CLUSTER', slug, bodies }));
    for (const { bodies, ...from } of [{ type: 'OVERLAP', slug: pair.slug, bodies: [pair.a, pair.b] }, ...sets]) {
      const { operations, purpose } = await done('proposalFromFinding', from);
      const waiting = bodies.filter(isProposed).length;
      expect(operations.map(({ refusal }: any) => refusal)).toEqual(Array(bodies.length - 1 - waiting).fill(null));
      expect(purpose.includes('does not meet yet')).toBe(waiting > 0);
    }
  });

  it('begins a proposal from a gap with the steps of its remedy', async () => {
    const query = '{ gaps(first: 100) { edges { node { slug rule { slug } } } } }';
    const gaps = (await ask(query)).gaps.edges.map(({ node }: any) => node);
    const kinds = { 'forum-with-no-way-up': 'ADD_LINK', 'ghost-body': 'CLOSE', 'priority-without-lead': 'NAME_LEAD' };
    const met = Object.entries(kinds).flatMap(([id, kind]) => {
      const gap = gaps.find(({ rule }: any) => rule.slug === id);
      return gap === undefined ? [] : [{ kind, slug: gap.slug }];
    });
    expect(met.length).toBeGreaterThan(0);
    for (const { kind, slug } of met) {
      const { operations } = await done('proposalFromFinding', { type: 'GAP', slug });
      expect([slug, operations]).toMatchObject([slug, [{ kind, refusal: null, reason: expect.any(String) }]]);
    }
  });

  it('ends when somebody cancels it', async () => {
    const { work } = await start({});
    await ask('mutation ($i: CancelWorkInput!) { cancelWork(input: $i) { userErrors { code } } }', {
      i: { id: work.id, operationId: randomUUID() },
    });
    const run = await over(work.id);
    expect([run.work.state, run.options.every(({ effect }: any) => effect === null)]).toEqual(['CANCELLED', true]);
  });

  it('says why there is no way, and what is wrong with a form', async () => {
    const { work } = await start({ atLeast: 200 });
    const { options, why } = await over(work.id);
    expect(options).toEqual([]);
    expect(why).toMatch(/^At most \d+ of \d+ bodies can go into others\. 200 were asked for\./);
    expect((await start({ protect: ['nobody'] })).userErrors).toEqual([
      { message: 'There is no body “nobody”.', path: ['protect'] },
    ]);
  });
});
