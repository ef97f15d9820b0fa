import { randomUUID } from 'node:crypto';
import { proposing, RECORD } from './proposing.js';
import { startServer, type TestServer } from './remit-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ analysed: true });
});
afterAll(() => server.stop());

const { send, asking, ask, change, done, begin, step, structureVersion } = proposing(() => server);
const exported = async () => JSON.stringify(await server.store.structure.read());

describe('a draft', () => {
  it('is begun, written, shown before and after, and leaves the live structure as it is to the byte', async () => {
    const live = await exported();
    const { bodies } = (await ask('{ explore { bodies { slug name kind } } }')).explore;
    const groups = bodies.filter(({ kind }: any) => kind === 'GROUP');
    const [a, b] = groups;
    const empty = await begin();
    expect(empty).toMatchObject({ state: 'DRAFT', version: 1, operations: [] });
    expect(empty.steps.find(({ id }: any) => id === 'submit').blockedBy).toContain('The proposal changes nothing yet.');
    const written = await done('saveOperations', {
      slug: empty.slug,
      expectedVersion: 1,
      operations: [
        { kind: 'RENAME', body: a.slug, name: 'Renamed group', reason: 'Clearer.' },
        { kind: 'ABSORB', body: b.slug, into: a.slug },
      ],
    });
    expect(written.version).toBe(2);
    expect(written.operations.map(({ title }: any) => title)).toEqual([
      `Rename ${a.name} to Renamed group`,
      `Let Renamed group absorb ${b.name}`,
    ]);
    const MAP = '{ bodies { slug name } total }';
    const { proposalMap: map } = await ask(
      `query ($slug: String!) { proposalMap(slug: $slug) { before ${MAP} after ${MAP} changes { type slug fate to sentence } } }`,
      { slug: empty.slug },
    );
    expect(map.before.bodies).toEqual((await ask(`{ explore ${MAP} }`)).explore.bodies);
    expect(map.after.total).toBe(map.before.total - 1);
    expect(map.after.bodies.find(({ slug }: any) => slug === a.slug).name).toBe('Renamed group');
    expect(map.changes).toContainEqual(
      expect.objectContaining({ type: 'Body', slug: b.slug, fate: 'MOVED', to: a.slug }),
    );
    expect(await exported()).toBe(live);
    expect((await ask('{ proposals { slug } }')).proposals[0]).toEqual({ slug: empty.slug });
  });

  it('refuses what cannot be read, what was seen too long ago and what is not there, in plain words', async () => {
    const { slug } = await begin();
    const save = (given: object) => change('saveOperations', { slug, expectedVersion: 1, operations: [], ...given });
    expect((await save({ operations: [{ kind: 'RENAME', body: 'psb' }] })).userErrors).toEqual([
      { code: 'BAD_INPUT', message: 'Step 1 does not say “the new name”.', path: ['operations', '0', 'name'] },
    ]);
    expect((await save({ expectedVersion: 7 })).userErrors[0].code).toBe('CONFLICT');
    for (const expectedVersion of [0, 1]) {
      expect((await save({ slug: 'nobody', expectedVersion })).userErrors[0].code).toBe('NOT_FOUND');
    }
    const refused = await done('saveOperations', {
      slug,
      expectedVersion: 1,
      operations: [{ kind: 'CLOSE', body: 'x' }],
    });
    expect(refused.operations[0].refusal.problem).toBe('There is no body “x”.');
    const { errors } = await asking(
      'val-viewer',
      'mutation ($i: DraftProposalInput!) { draftProposal(input: $i) { userErrors { code } } }',
      {
        i: { operationId: randomUUID(), title: 'No', purpose: 'No' },
      },
    );
    expect(errors?.[0].extensions.code).toBe('FORBIDDEN');
  });

  it('gives the first result again when the same change comes again', async () => {
    const input = { operationId: randomUUID(), title: 'Once', purpose: 'Once.' };
    const first = await done('draftProposal', input);
    expect((await done('draftProposal', input)).slug).toBe(first.slug);
    const { proposals } = await ask('{ proposals { title } }');
    expect(proposals.filter(({ title }: any) => title === 'Once')).toHaveLength(1);
  });
});

describe('a decision', () => {
  const NAME = 'Group with a clearer name';
  const prepared = async () => {
    const { bodies } = (await ask('{ explore { bodies { slug kind } } }')).explore;
    const [into, absorbed] = bodies.filter(({ kind }: any) => kind === 'GROUP').map(({ slug }: any) => slug);
    const operations = [
      { kind: 'ABSORB', body: absorbed, into, reason: 'The same work.' },
      { kind: 'RENAME', body: into, name: NAME, reason: 'Clearer.' },
    ];
    const { slug, version } = await begin(operations, 'One group less');
    // Business that goes on is a guess of what people will do, which no structure shows.
    let written = await done('editProposal', { slug, expectedVersion: version, businessThatGoesOn: 0 });
    for (const { id } of written.blockers) {
      const accepted = {
        slug: written.slug,
        expectedVersion: written.version,
        blocker: id,
        reason: 'Seen and accepted.',
      };
      written = await done('acceptBlocker', accepted);
    }
    return { ...written, body: into };
  };
  const workbook = async () => {
    const answer = await send('alex-officer', '/files/workbook.zip');
    expect(answer.status).toBe(200);
    return Buffer.from(await answer.arrayBuffer()).toString('base64');
  };

  it('is prepared, made, applied, checked against the live structure and taken back to the byte', async () => {
    const before = { structure: await exported(), workbook: await workbook() };
    const draft = await prepared();
    const { slug } = draft;
    await step(slug, draft.version, 'consult');
    await done('commentOnProposal', { slug, text: 'Is it?' }, 'jo-board');
    const viewed = await done('giveView', { slug, stance: 'SUPPORT', reason: 'It is clearer.' }, 'jo-board');
    expect(viewed).toMatchObject({ viewsGiven: 1, ownView: { stance: 'SUPPORT' }, comments: [{ text: 'Is it?' }] });
    expect(viewed.views).toHaveLength(1);
    const submitted = await step(slug, viewed.version, 'submit');
    expect(submitted).toMatchObject({ state: 'SUBMITTED', viewsGiven: 1, views: [] });

    const decide = (given: object) =>
      change('decideProposal', { slug, expectedVersion: submitted.version, ...RECORD, ...given }, 'jo-board');
    const [blank] = (await decide({ reasons: ' ' })).userErrors;
    expect(blank).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(blank.message).toContain('The decision record is not complete.');
    const actions = draft.operations.map(({ id }: any) => ({
      operation: id,
      owner: 'Alex Officer',
      due: '2026-02-01',
    }));
    const { proposal: made, userErrors } = await decide({ actions });
    expect(userErrors).toEqual([]);
    expect(made).toMatchObject({ state: 'DECIDED', views: [{ by: { id: 'jo-board' } }] });
    const overdue = { owner: 'Alex Officer', status: 'OVERDUE' };
    expect(made.actions).toMatchObject([overdue, overdue]);

    const apply = (seen: number) =>
      change('applyProposal', { slug, expectedVersion: made.version, expectedStructureVersion: seen });
    const seen = await structureVersion();
    expect((await apply(seen + 1)).userErrors[0].code).toBe('CONFLICT');
    expect(await exported()).toBe(before.structure);
    const applied = (await apply(seen)).proposal;
    expect(applied).toMatchObject({
      state: 'IMPLEMENTING',
      canUndo: true,
      actions: [{ status: 'DONE' }, { status: 'DONE' }],
    });
    expect((await ask('query ($s: String!) { body(slug: $s) { name } }', { s: draft.body })).body.name).toBe(NAME);
    const { followUps } = await ask('{ followUps { proposal { slug } promises { id actual promised { likely } } } }');
    const { promises } = followUps.find(({ proposal }: any) => proposal.slug === slug);
    expect(promises.length).toBeGreaterThan(3);
    expect(Object.fromEntries(promises.map(({ id, actual }: any) => [id, actual]))).toEqual(
      Object.fromEntries(promises.map(({ id, promised }: any) => [id, promised.likely])),
    );

    const taken = await done('undoProposal', { slug, expectedVersion: applied.version });
    expect(taken).toMatchObject({ state: 'DECIDED', canUndo: false });
    expect(await exported()).toBe(before.structure);
    expect(await workbook()).toBe(before.workbook);
  });

  it('is not made by officers, not before the board has it, and not skipped', async () => {
    const { slug, version } = await prepared();
    const { errors } = await asking(
      'alex-officer',
      'mutation ($i: DecideProposalInput!) { decideProposal(input: $i) { userErrors { code } } }',
      { i: { operationId: randomUUID(), slug, expectedVersion: version, ...RECORD } },
    );
    expect(errors?.[0].extensions.code).toBe('FORBIDDEN');
    const early = await change('decideProposal', { slug, expectedVersion: version, ...RECORD }, 'jo-board');
    expect(early.userErrors[0].message).toContain('This step does not lead on from where the proposal stands.');
    const input = { slug, expectedVersion: version, expectedStructureVersion: await structureVersion() };
    expect((await change('applyProposal', input)).userErrors[0].code).toBe('NOT_ALLOWED');
    expect((await change('undoProposal', { slug, expectedVersion: version })).userErrors[0].message).toContain(
      'This proposal is not applied.',
    );
  });
});
