import { randomUUID } from 'node:crypto';
import { analysed, startServer, type TestServer } from './remit-server.js';

let server: TestServer;
let slugs: string[];
let gap: string;
beforeAll(async () => {
  server = await startServer({ analysed: true });
  const { overlaps, gaps } = await one(
    '{ overlaps(first: 100, filter: { classes: [DUPLICATION, OVERLAP] }) { edges { node { slug } } } gaps(first: 1) { edges { node { slug } } } }',
  );
  slugs = overlaps.edges.map((edge: any) => edge.node.slug);
  gap = gaps.edges[0].node.slug;
});
afterAll(() => server.stop());

const as = async (person: string, query: string, variables: object = {}) => {
  const body = JSON.stringify({ query, variables });
  const headers = { 'content-type': 'application/json', 'x-remit-acting-as': person };
  return (await (await server.send('/graphql', { method: 'POST', body, headers })).json()) as {
    data: any;
    errors?: any[];
  };
};
const one = async (query: string, variables: object = {}, person = 'alex-officer') => {
  const { data, errors } = await as(person, query, variables);
  expect(errors).toBeUndefined();
  return data;
};
const REVIEW = `state verdict reason version changedSince by { name role } at assignee { id } comments { text by { id } }
  history { id kind verdict text undoes undone by { id } assignee { id } }`;
const change = async (name: string, input: object, person = 'alex-officer') => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const shape = /Findings$/.test(name) ? 'reviews' : 'review';
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${shape} { slug ${REVIEW} } userErrors { code message path } } }`;
  return (await one(query, { input: { operationId: randomUUID(), ...input } }, person))[name];
};
const say = (slug: string, expectedVersion: number, given: object = {}, person?: string) =>
  change(
    'reviewFindings',
    { findings: [{ type: 'OVERLAP', slug, expectedVersion }], verdict: 'DISMISS', reason: 'Other places.', ...given },
    person,
  );
const reviewOf = async (slug: string) =>
  (await one(`query ($slug: String!) { overlap(slug: $slug) { review { ${REVIEW} } } }`, { slug })).overlap.review;
const counts = () =>
  one(
    '{ openWork { overlaps gaps mine } overlaps(filter: { classes: [DUPLICATION, OVERLAP] }) { totalCount } gaps { totalCount } }',
  );

describe('a verdict', () => {
  it('takes a finding off lists, map and open work, and is shown with who and why; undoing brings it back', async () => {
    const [slug] = slugs as [string];
    const before = await counts();
    const flagged = '{ explore { bodies { slug overlapCount } } }';
    const mapBefore = await one(flagged);
    expect(await reviewOf(slug)).toBeNull();
    const { reviews, userErrors } = await say(slug, 0);
    expect(userErrors).toEqual([]);
    expect(reviews).toMatchObject([
      { slug, state: 'DISMISSED', version: 1, by: { name: 'Alex Officer', role: 'OFFICER' }, reason: 'Other places.' },
    ]);
    const after = await counts();
    expect(after.openWork.overlaps).toBe(before.openWork.overlaps - 1);
    expect(after.overlaps.totalCount).toBe(before.overlaps.totalCount - 1);
    const sum = (map: any) => map.explore.bodies.reduce((all: number, body: any) => all + body.overlapCount, 0);
    expect(sum(await one(flagged))).toBe(sum(mapBefore) - 2);
    const dismissed = await one('{ overlaps(filter: { states: [DISMISSED] }) { edges { node { slug } } } }');
    expect(dismissed.overlaps.edges).toEqual([{ node: { slug } }]);
    const undone = await change('undoReview', { type: 'OVERLAP', slug, expectedVersion: 1 }, 'robin-officer');
    expect(undone.review).toMatchObject({
      state: 'OPEN',
      verdict: null,
      history: [{ undone: true }, { kind: 'UNDO', by: { id: 'robin-officer' } }],
    });
    expect(await counts()).toEqual(before);
  });

  it('needs a reason, findings that are there, and a version that was seen', async () => {
    const [, slug] = slugs as [string, string];
    expect(await say(slug, 0, { reason: '  ' })).toMatchObject({
      reviews: [],
      userErrors: [{ code: 'REASON_MISSING', path: ['reason'] }],
    });
    expect(await say(slug, 0, { reason: 'x'.repeat(2_001) })).toMatchObject({ userErrors: [{ code: 'TOO_LONG' }] });
    expect(await say(slug, 0, { findings: [] })).toMatchObject({
      userErrors: [{ code: 'BAD_INPUT', path: ['findings'] }],
    });
    expect(await say('no~such', 0)).toMatchObject({ userErrors: [{ code: 'NOT_FOUND', path: ['findings', '0'] }] });
    await say(slug, 0, {}, 'robin-officer');
    const [conflict] = (await say(slug, 0)).userErrors;
    expect(conflict).toMatchObject({ code: 'CONFLICT', path: ['findings', '0'] });
    expect(conflict.message).toContain('The last step was by Robin Officer.');
    expect(await reviewOf(slug)).toMatchObject({ version: 1, by: { name: 'Robin Officer' } });
  });

  it('is not for viewers and board members, who cannot assign or undo either', async () => {
    const findings = [{ type: 'OVERLAP', slug: slugs[2], expectedVersion: 0 }];
    for (const person of ['val-viewer', 'jo-board']) {
      const { data, errors } = await as(
        person,
        'mutation ($input: ReviewFindingsInput!) { reviewFindings(input: $input) { userErrors { code } } }',
        {
          input: { operationId: randomUUID(), findings, verdict: 'CONFIRM', reason: 'Yes.' },
        },
      );
      expect([data, errors?.[0].extensions.code]).toEqual([null, 'FORBIDDEN']);
    }
    expect(await reviewOf(slugs[2]!)).toBeNull();
    const comment = { type: 'GAP', slug: gap, text: '=HYPERLINK("http://x")' };
    expect((await change('commentOnFinding', comment, 'jo-board')).review.comments).toEqual([
      { text: comment.text, by: { id: 'jo-board' } },
    ]);
  });

  it('on many at once is one step each, once', async () => {
    const findings = slugs.slice(3, 8).map((slug) => ({ type: 'OVERLAP', slug, expectedVersion: 0 }));
    const input = { operationId: randomUUID(), findings, verdict: 'RIGHT_AS_IT_IS', reason: 'Agreed by the board.' };
    expect((await change('reviewFindings', input)).reviews).toHaveLength(5);
    expect((await change('reviewFindings', input)).reviews.map((review: any) => review.version)).toEqual([
      1, 1, 1, 1, 1,
    ]);
  });
});

describe('assigning', () => {
  it('is found by who is to look, and must name somebody who is there', async () => {
    const findings = [{ type: 'GAP', slug: gap, expectedVersion: 1 }];
    expect((await change('assignFindings', { findings, assignee: 'nobody' })).userErrors).toMatchObject([
      { code: 'NOT_FOUND', path: ['assignee'] },
    ]);
    expect(
      (await change('assignFindings', { findings, assignee: 'sam-support', note: 'By May.' })).reviews,
    ).toMatchObject([{ state: 'IN_PROGRESS', assignee: { id: 'sam-support' } }]);
    const mine = await one(
      '{ gaps(filter: { assignee: "sam-support" }) { edges { node { slug } } } openWork { mine } }',
      {},
      'sam-support',
    );
    expect(mine).toEqual({ gaps: { edges: [{ node: { slug: gap } }] }, openWork: { mine: 1 } });
  });
});

describe('the queue', () => {
  const QUEUE = `query ($blind: Boolean, $after: String) { reviewQueue(type: OVERLAP, first: 40, blind: $blind, after: $after) { totalCount pageInfo { hasNextPage endCursor }
    items { slug lane hidden overlap { class band probability } bodies { slug remit } clausePairs { a b } sharedPeople { slug } suggestedReasons { verdict text } review { state } } } }`;

  it('has each overlap that waits once, most at stake first, with a tenth to audit', async () => {
    const items: any[] = [];
    for (let after: string | null = null; ;) {
      const { reviewQueue }: any = await one(QUEUE, { after });
      items.push(...reviewQueue.items);
      after = reviewQueue.pageInfo.endCursor;
      if (!reviewQueue.pageInfo.hasNextPage) {
        expect(items).toHaveLength(reviewQueue.totalCount);
        break;
      }
    }
    const queued = items.map((item) => item.slug);
    expect(new Set(queued).size).toBe(queued.length);
    for (const slug of slugs.slice(3, 8)) expect(queued).not.toContain(slug);
    expect(items.slice(0, 10).map((item) => item.lane)).toEqual(
      expect.arrayContaining(['STAKE', 'INFORMATIVE', 'AUDIT']),
    );
    expect(items[0]).toMatchObject({ hidden: false, bodies: [{}, {}], overlap: { class: expect.any(String) } });
    expect(items[0].suggestedReasons.length).toBeGreaterThan(0);
  });

  it('shown blind gives nothing that a score could be told from, until your own verdict', async () => {
    const { reviewQueue } = await one(QUEUE, { blind: true });
    const [first] = reviewQueue.items;
    expect(first).toMatchObject({
      hidden: true,
      lane: null,
      overlap: null,
      review: null,
      suggestedReasons: [],
      bodies: [{}, {}],
    });
    const seen = (await reviewOf(first.slug))?.version ?? 0;
    await say(first.slug, seen, { verdict: 'CANNOT_SAY', reason: 'The remits do not say.' });
    const mine = (await one(QUEUE, { blind: true })).reviewQueue.items.find((item: any) => item.slug === first.slug);
    expect(mine).toMatchObject({
      hidden: false,
      overlap: { band: expect.any(String) },
      review: { state: 'IN_PROGRESS' },
    });
    const theirs = (await one(QUEUE, { blind: true }, 'robin-officer')).reviewQueue.items.find(
      (item: any) => item.slug === first.slug,
    );
    expect(theirs).toMatchObject({ hidden: true, overlap: null, review: null });
  });

  it('of gaps is worst first, with reasons to choose from', async () => {
    const { reviewQueue } = await one(
      '{ reviewQueue(type: GAP, first: 5) { totalCount items { gap { severity } suggestedReasons { verdict } } } }',
    );
    expect(reviewQueue.items[0].gap.severity).toBe('HIGH');
    expect(reviewQueue.items[0].suggestedReasons).toHaveLength(4);
  });
});

describe('the export', () => {
  it('has what waits and what was said, and no cell that a spreadsheet would run', async () => {
    const plain = await (await server.send('/files/reviews.csv')).text();
    const [header, ...lines] = plain.trim().split('\n');
    expect(header).toBe('type,finding,question,why_here,state,verdict,reason,by,at,assignee,changed_since,comments');
    expect(plain).toContain('Agreed by the board.,Alex Officer');
    expect(lines.filter((line) => /(^|,)"?[=+@\t-]/.test(line))).toEqual([]);
    const answer = await server.send('/files/reviews.csv?for=excel');
    const excel = Buffer.from(await answer.arrayBuffer());
    expect(answer.headers.get('content-disposition')).toContain('remit-reviews.csv');
    expect([...excel.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(excel.toString('utf8')).toContain('\r\n');
  });
});

describe('an analysis after reviews', () => {
  it('keeps what was dismissed off the list and says as confirmed what was confirmed', async () => {
    const pair = slugs[9]!;
    const seen = (
      await one('query ($slug: String!) { overlap(slug: $slug) { class recorded { relation } } }', { slug: pair })
    ).overlap;
    await say(pair, 0, { verdict: 'CONFIRM', reason: 'The same people do it twice.' });
    expect((await one('{ structure { analysisCurrent } }')).structure.analysisCurrent).toBe(true);
    await analysed(server);
    const now = await one(
      `query ($slug: String!) { overlap(slug: $slug) { class recorded { relation note } review { state } } overlaps(filter: { classes: [DUPLICATION, OVERLAP] }, first: 100) { edges { node { slug } } } }`,
      { slug: pair },
    );
    expect(now.overlap).toMatchObject({ class: seen.class, review: { state: 'CONFIRMED' } });
    const left = await one(
      'query ($slug: String!) { overlap(slug: $slug) { a { slug } b { slug } } review(type: OVERLAP, slug: $slug) { bodies { slug live } } }',
      { slug: pair },
    );
    const { a, b } = left.overlap;
    expect(left.review.bodies).toEqual([a, b].map(({ slug }) => ({ slug, live: true })));
    if (seen.recorded === null) expect(now.overlap.recorded).toMatchObject({ note: 'The same people do it twice.' });
    const listed = now.overlaps.edges.map((edge: any) => edge.node.slug);
    for (const slug of slugs.slice(3, 8)) expect(listed).not.toContain(slug);
    expect((await one('{ structure { analysisCurrent } }')).structure.analysisCurrent).toBe(true);
  });
});
