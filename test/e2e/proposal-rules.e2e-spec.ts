import { randomUUID } from 'node:crypto';
import { testDriver } from '../support/test-neo4j.js';
import { proposing, RECORD, startSmallCounty } from './proposing.js';
import type { TestServer } from './remit-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startSmallCounty();
});
afterAll(() => server.stop());

const { send, asking, ask, change, done, refused, begin, shown, step, apply, submitted, decide, structureVersion } =
  proposing(() => server);
const rename = (body: string, name: string) => ({ kind: 'RENAME', body, name, reason: 'Clearer.' });
const decided = async (operations: object[], title: string) => {
  const { slug, version } = await submitted(operations, title);
  return (await decide(slug, version)).proposal;
};
const applied = async (operations: object[], title: string) => {
  const { slug, version } = await decided(operations, title);
  const { proposal, userErrors } = await apply(slug, version);
  expect(userErrors).toEqual([]);
  return proposal;
};
const BODY = 'query ($s: String!) { body(slug: $s) { name remit } }';
const body = async (slug: string) => (await ask(BODY, { s: slug })).body;
describe('a proposal approved in part', () => {
  it('is applied in that part alone, and the rest is told as not approved', async () => {
    const before = await submitted([rename('safer', 'Safety Group'), rename('homes', 'Housing Group')], 'Two names');
    const { slug, version } = before;
    const [first, second] = before.operations;
    for (const [decision, ...approved] of [
      ['APPROVED_IN_PART'],
      ['APPROVED_IN_PART', first.id, second.id],
      ['APPROVED_IN_PART', first.id, 'nothing'],
      ['APPROVED', first.id, first.id],
      ['APPROVED', first.id],
      ['REJECTED', first.id],
    ]) {
      const { userErrors } = await decide(slug, version, { decision, approved });
      expect([decision, approved, userErrors]).toMatchObject([decision, approved, [{ code: 'NOT_ALLOWED' }]]);
      expect(userErrors[0].message).toMatch(/^The decision record is not complete\. .*step/);
    }
    const { proposal: made } = await decide(slug, version, { decision: 'APPROVED_IN_PART', approved: [first.id] });
    expect(made).toMatchObject({ state: 'DECIDED', decision: { approved: [first.id] }, actions: [{ id: first.id }] });
    const { proposal, userErrors } = await apply(slug, made.version);
    expect(userErrors).toEqual([]);
    expect([proposal.state, proposal.actions.length, proposal.actions[0].status]).toEqual(['IMPLEMENTING', 1, 'DONE']);
    expect([await body('safer'), await body('homes')]).toMatchObject([
      { name: 'Safety Group' },
      { name: 'Homes Group' },
    ]);
    expect(proposal.operations).toMatchObject([
      { title: 'Rename Safer Anyshire to Safety Group', refusal: null, consequences: [expect.any(String)] },
      { title: second.title, refusal: null, consequences: [] },
    ]);
    const now = await structureVersion();
    const answer = await send('jo-board', `/files/paper.html?proposals=${slug}`);
    const paper = (await answer.text()).replaceAll(/\s+/g, ' ');
    expect(paper).toContain(`on version ${now - 1} of Partnership structure`);
    expect(paper).not.toContain(`on version ${now} of`);
    expect(paper).not.toContain(second.id);
    expect(paper).toContain('These are the figures that were promised when it was decided.');
    expect(paper).toContain(`${second.title}.</strong> Not approved.`);
    expect(paper).toContain(`<li>${second.title} (not approved)</li>`);
    expect(paper).not.toContain(`${first.title}.</strong> Not approved.`);
  });
});

describe('whoever wrote a proposal', () => {
  it('does not decide it, whether they began, wrote or edited it, also once they sit on the board', async () => {
    const { slug, version } = await begin([rename('rents', 'Tenants Group')], 'Mine', 'robin-officer');
    const operations = [rename('rents', 'Tenants and Landlords')];
    const written = await done('saveOperations', { slug, expectedVersion: version, operations }, 'sam-support');
    const edited = await done('editProposal', { slug, expectedVersion: written.version, purpose: 'For tenants.' });
    expect(edited.authors.map(({ id }: any) => id)).toEqual(['robin-officer', 'sam-support', 'alex-officer']);
    const before = await step(slug, edited.version, 'submit');
    const driver = testDriver();
    const authors = ['robin-officer', 'sam-support', 'alex-officer'];
    const become = (role: string, ids: readonly string[]) =>
      driver.executeQuery('MATCH (p:LocalPerson) WHERE p.id IN $ids SET p.role = $role', { ids, role });
    try {
      await become('BOARD', authors);
      for (const author of authors) {
        for (const given of [{}, { decision: 'REJECTED', approved: [] }]) {
          const { userErrors } = await decide(slug, before.version, given, author);
          expect([author, userErrors[0].message]).toEqual([
            author,
            'Whoever wrote a proposal does not decide it. Nothing was changed.',
          ]);
        }
        const steps = (await shown(slug, author)).steps.filter(({ by }: any) => by === 'decideProposal');
        expect(steps.map(({ blockedBy }: any) => blockedBy)).toEqual([
          ['Whoever wrote a proposal does not decide it.'],
          ['Whoever wrote a proposal does not decide it.'],
        ]);
      }
      expect((await shown(slug, 'jo-board')).state).toBe('SUBMITTED');
    } finally {
      await become('OFFICER', ['robin-officer', 'alex-officer']);
      await become('POLICY_SUPPORT', ['sam-support']);
      await driver.close();
    }
    const { proposal } = await decide(slug, before.version, { decision: 'REJECTED', approved: [] });
    expect(proposal).toMatchObject({ state: 'REJECTED', actions: [] });
    expect(proposal.operations[0].title).toBe('Rename Rents Group to Tenants and Landlords');
    expect((await apply(slug, proposal.version)).userErrors[0].code).toBe('NOT_ALLOWED');
  });
});

describe('a structure that moved on', () => {
  const remit = (words: string) => ({ kind: 'CHANGE_REMIT', body: 'crime', remit: words });

  it('is no hindrance where nothing that the proposal builds on moved', async () => {
    const { slug, version, baseVersion } = await decided([rename('homes', 'Housing Group')], 'Elsewhere');
    await applied([remit('It plans.')], 'Moves the structure on');
    const now = await shown(slug);
    expect([now.version, now.conflicts]).toEqual([version, []]);
    const { proposal, userErrors } = await apply(slug, version);
    expect([userErrors, proposal.state, proposal.baseVersion]).toEqual([[], 'IMPLEMENTING', baseVersion]);
    expect(await body('homes')).toMatchObject({ name: 'Housing Group' });
  });

  it('holds up what builds on what moved, until somebody looked at it', async () => {
    const { slug, version } = await decided([rename('crime', 'Crime and Disorder')], 'Held up');
    await applied([remit('It plans and delivers.')], 'Moves the body');
    const problem = 'Crime Group says something else: remit.';
    const now = await shown(slug);
    expect(now.conflicts).toEqual([{ type: 'Body', slug: 'crime', problem }]);
    expect(now.steps).toMatchObject([
      { id: 'apply', blockedBy: ['Some of its steps cannot be done.'] },
      { id: 'withdraw', blockedBy: [] },
    ]);
    const held = (await apply(slug, version)).userErrors[0];
    expect(held).toMatchObject({ code: 'CONFLICT', message: expect.stringContaining(problem) });
    expect(await body('crime')).toEqual({ name: 'Crime Group', remit: 'It plans and delivers.' });
    const late = { slug, expectedVersion: version - 1 };
    expect((await change('rebaseProposal', late)).userErrors[0].code).toBe('CONFLICT');
    const looked = await done('rebaseProposal', { slug, expectedVersion: version }, 'sam-support');
    expect(looked).toMatchObject({ state: 'DECIDED', conflicts: [] });
    expect(looked.steps).toMatchObject([{ id: 'apply', blockedBy: [] }, { id: 'withdraw' }]);
    expect(looked.baseVersion).toBeGreaterThan(now.baseVersion);
    expect(looked.history.at(-1)).toMatchObject({
      sentence: `Looked at what moved in the live structure. ${problem}`,
      by: { id: 'sam-support' },
    });
    expect((await apply(slug, looked.version)).userErrors).toEqual([]);
    expect(await body('crime')).toEqual({ name: 'Crime and Disorder', remit: 'It plans and delivers.' });
  });

  it('stops for good what can no longer be done, also after somebody looked at it', async () => {
    const end = { kind: 'REMOVE_LINK', link: 'rents~psb~REPORTS_TO~' };
    const also = { kind: 'ADD_LINK', from: 'rents', to: 'homes', linkType: 'REPORTS_TO' };
    const { slug, version } = await decided([also, end], 'Ends a link twice');
    await applied([also, end], 'Ends it first');
    expect((await shown(slug)).conflicts.map(({ type }: any) => type)).toContain('Link');
    expect((await apply(slug, version)).userErrors[0].code).toBe('CONFLICT');
    const looked = await done('rebaseProposal', { slug, expectedVersion: version });
    expect(looked.operations.map(({ refusal }: any) => refusal !== null)).toEqual([true, true]);
    expect((await apply(slug, looked.version)).userErrors[0]).toMatchObject({
      code: 'NOT_ALLOWED',
      message: expect.stringContaining('Some of its steps cannot be done.'),
    });
    const withdraw = { slug, expectedVersion: looked.version, step: 'withdraw' };
    expect((await change('takeStep', withdraw)).userErrors[0].message).toMatch(/^Say why what was decided/);
    const withdrawn = await done('takeStep', { ...withdraw, note: 'Another proposal did it.' });
    expect(withdrawn).toMatchObject({ state: 'WITHDRAWN', steps: [], decision: { text: RECORD.text } });
    expect(withdrawn.history.at(-1).sentence).toBe('Withdrew it. Another proposal did it.');
  });
});

describe('what would fall through', () => {
  const close = { kind: 'CLOSE', body: 'safer', reason: 'Its work is done.' };
  const EMPTY = 'Something would fall through and nobody has accepted that.';

  it('stops a proposal, names its remedy, and lets it pass once it is mended', async () => {
    const { slug, version, blockers, steps } = await begin([close], 'Mended');
    expect(blockers).toEqual([]);
    expect(steps.find(({ id }: any) => id === 'submit').blockedBy).toEqual([]);
    const operations = [{ ...close, body: 'crime' }];
    const open = await done('saveOperations', { slug, expectedVersion: version, operations });
    expect(open.blockers).toMatchObject([
      {
        id: 'ACTION_WITHOUT_HOME lights',
        title: expect.stringContaining('Mend the street lights'),
        remedy: 'Move the open actions to another body before this one ends.',
        acceptedBy: null,
      },
    ]);
    expect(await refused('takeStep', { slug, expectedVersion: open.version, step: 'submit' })).toContain(EMPTY);
    const moved = { kind: 'RE_HOME_ACTIONS', from: 'crime', to: 'safer' };
    const again = { slug, expectedVersion: open.version, operations: [moved, ...operations] };
    const mended = await done('saveOperations', again);
    expect(mended.blockers).toEqual([]);
    expect((await step(slug, mended.version, 'submit')).state).toBe('SUBMITTED');
  });

  it('is accepted only with a reason, by officers, and it is kept who did and why, until it is taken back', async () => {
    const { slug, version, blockers } = await begin([{ ...close, body: 'crime' }], 'Accepted');
    const [{ id: blocker }] = blockers;
    const accept = (expectedVersion: number, reason: string, given: object = {}) =>
      ({ slug, expectedVersion, blocker, reason, ...given }) as const;
    expect(await refused('acceptBlocker', accept(version, ' '))).toContain('Give a reason: the board reads it.');
    expect(await refused('acceptBlocker', accept(version, 'x'.repeat(2001)))).toContain('at most 2000 letters');
    const other = accept(version, 'Seen.', { blocker: 'ACTION_WITHOUT_HOME none' });
    expect(await refused('acceptBlocker', other)).toContain('There is no such blocker.');
    const by = 'mutation ($i: AcceptBlockerInput!) { acceptBlocker(input: $i) { userErrors { code } } }';
    const i = { operationId: randomUUID(), ...accept(version, 'Seen.') };
    expect((await asking('jo-board', by, { i })).errors?.[0].extensions.code).toBe('FORBIDDEN');
    expect((await shown(slug)).blockers[0].acceptedBecause).toBeNull();

    const reason = 'The county mends them from April.';
    const accepted = await done('acceptBlocker', accept(version, ` ${reason} `), 'sam-support');
    expect(accepted.blockers).toMatchObject([{ acceptedBy: { id: 'sam-support' }, acceptedBecause: reason }]);
    const told = { kind: 'ACCEPT', by: { id: 'sam-support' }, sentence: expect.stringContaining(`Reason: ${reason}`) };
    expect(accepted.history.at(-1)).toMatchObject(told);
    expect((await ask('{ auditTrail(first: 1) { actor action target } }')).auditTrail).toEqual([
      { actor: 'sam-support', action: 'ACCEPT_BLOCKER', target: `Proposal:${slug}` },
    ]);
    const back = await done('acceptBlocker', accept(accepted.version, ''));
    expect(back.blockers[0].acceptedBy).toBeNull();
    expect(await refused('takeStep', { slug, expectedVersion: back.version, step: 'submit' })).toContain(EMPTY);
    const once = await done('acceptBlocker', accept(back.version, reason), 'sam-support');
    const before = await step(slug, once.version, 'submit');
    expect(before.blockers).toMatchObject([{ acceptedBy: { id: 'sam-support' }, acceptedBecause: reason }]);
    expect(await refused('acceptBlocker', accept(before.version, ''))).toContain('before a proposal is submitted');
  });
});
