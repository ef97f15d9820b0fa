import { randomUUID } from 'node:crypto';
import { openStore } from '@remit/store';
import { testNeo4j } from '../support/test-neo4j.js';
import { loseFirstCommitReply } from './lossy-proxy.js';
import type { TestStore } from './open-test-store.js';
import { AB, AC, done, GAP, openReviewed, reviewing } from './reviewing.js';

let test: TestStore;
beforeEach(async () => {
  test = await openReviewed();
});
afterEach(() => test.close());

const { say, undo, review, listed } = reviewing(() => test);

describe('a verdict', () => {
  it('is kept with who, when and why, leaves the list, and is in the audit trail', async () => {
    expect(await done(say())).toEqual({ result: { ids: ['OVERLAP:a~b'] }, repeated: false });
    expect(await review()).toMatchObject({
      version: 1,
      state: 'DISMISSED',
      verdict: 'DISMISS',
      reason: 'Other work.',
      by: 'alex',
    });
    expect(await review()).toMatchObject({
      evidence: { kind: 'OVERLAP', bits: 3, rows: { TEXT: { level: 'related' } } },
    });
    expect(await listed()).toEqual(['a~c']);
    expect((await test.store.findings.overlaps({ first: 9, states: ['DISMISSED'] })).total).toBe(1);
    expect((await test.store.findings.overlapsOfBodies(['b']))[0]).toEqual([]);
    expect((await test.store.findings.overlapClasses())[0]?.count).toBe(1);
    expect((await test.store.findings.countsByBody()).get('a')).toEqual({ overlaps: 1, gaps: 1 });
    const [event] = await test.store.history.events(1);
    expect(event).toMatchObject({ actor: 'alex', action: 'REVIEW', target: 'Review:OVERLAP:a~b' });
    expect(await test.store.history.detail(event!.seq)).toMatchObject({ verdict: 'DISMISS', before: [null] });
    expect(await test.store.history.verify()).toMatchObject({ fault: null });
  });

  it('is on several findings at once, or on none', async () => {
    const findings = [AB, AC, GAP].map((one) => ({ ...one, expectedVersion: 0 }));
    await done(say({ findings: [{ ...AC, expectedVersion: 0 }], verdict: 'CONFIRM' }));
    expect(await say({ findings })).toMatchObject({ refused: 'CONFLICT', at: 1, version: 1 });
    expect(await review()).toBeNull();
    await done(say({ findings: findings.map((one, i) => (i === 1 ? { ...one, expectedVersion: 1 } : one)) }));
    const all = await test.store.reviews.of(['GAP:no-chair~a', 'OVERLAP:x', 'OVERLAP:a~c', 'OVERLAP:a~b']);
    expect(all.map((one) => one?.state ?? null)).toEqual(['DISMISSED', null, 'DISMISSED', 'DISMISSED']);
    expect((await test.store.findings.gaps({ first: 9 })).total).toBe(0);
    expect(await test.store.findings.gapRules()).toEqual([]);
  });

  it('is refused on what is not there', async () => {
    expect(await say({ findings: [{ type: 'OVERLAP', finding: 'x~y', expectedVersion: 0 }] })).toMatchObject({
      refused: 'NOT_FOUND',
    });
    expect(await test.store.history.events(9)).toHaveLength(1);
  });

  it('is given once, however often it is sent, and its id serves nothing else', async () => {
    const operationId = randomUUID();
    await done(say({ operationId }));
    expect(await done(say({ operationId }))).toMatchObject({ repeated: true, result: { ids: ['OVERLAP:a~b'] } });
    expect((await review()).steps).toHaveLength(1);
    expect(await say({ operationId, reason: 'Another.' })).toMatchObject({ refused: 'OPERATION_ID_REUSED' });
    expect(await say({ operationId, actor: 'robin' })).toMatchObject({ refused: 'OPERATION_ID_REUSED' });
  });

  it('is given once when the reply to COMMIT is lost', async () => {
    const proxy = await loseFirstCommitReply(testNeo4j().uri);
    const store = openStore({ ...testNeo4j(), uri: proxy.uri });
    try {
      const request = { operationId: randomUUID(), actor: 'alex', findings: [{ ...AB, expectedVersion: 0 }] };
      const answer = await store.reviews.review({ ...request, verdict: 'CONFIRM', reason: 'So it is.' });
      expect([proxy.lost(), answer]).toMatchObject([1, { repeated: true }]);
    } finally {
      await store.close();
      await proxy.close();
    }
    expect((await review()).steps).toHaveLength(1);
  });

  it('never overwrites another that was not seen: of ten at once one counts', async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, i) => say({ actor: `person-${i}`, reason: `I am ${i}.` })),
    );
    const counted = answers.filter((answer) => !('refused' in answer));
    expect(counted).toHaveLength(1);
    expect(answers.filter((answer) => 'refused' in answer && answer.refused === 'CONFLICT')).toHaveLength(9);
    expect((await review()).steps).toHaveLength(1);
    expect(await review()).toMatchObject({ version: 1 });
  });
});

describe('assigning and comments', () => {
  it('says who is to look, and counts as their open work', async () => {
    const findings = [{ ...AB, expectedVersion: 0 }];
    await done(
      test.store.reviews.assign({
        operationId: randomUUID(),
        actor: 'alex',
        findings,
        assignee: 'robin',
        note: 'Please.',
      }),
    );
    expect(await review()).toMatchObject({ state: 'IN_PROGRESS', assignee: 'robin' });
    expect(await test.store.reviews.openWork('robin')).toEqual({ overlaps: 2, gaps: 1, mine: 1 });
    expect((await test.store.findings.overlaps({ first: 9, assignee: 'robin' })).total).toBe(1);
    expect((await test.store.findings.overlaps({ first: 9, minProbability: 0.71 })).total).toBe(0);
    await done(say({ findings: [{ ...AB, expectedVersion: 1 }] }));
    expect(await test.store.reviews.openWork('robin')).toEqual({ overlaps: 1, gaps: 1, mine: 0 });
    const again = [{ ...AB, expectedVersion: 2 }];
    expect(
      await test.store.reviews.assign({
        operationId: randomUUID(),
        actor: 'alex',
        findings: again,
        assignee: 'sam',
        note: null,
      }),
    ).toMatchObject({ refused: 'NOT_ALLOWED' });
  });

  it('comments change nothing but the history', async () => {
    await done(test.store.reviews.comment({ operationId: randomUUID(), actor: 'jo', ...GAP, text: 'Ask the clerk.' }));
    expect(await review('GAP:no-chair~a')).toMatchObject({
      state: 'OPEN',
      steps: [{ kind: 'COMMENT', by: 'jo', text: 'Ask the clerk.' }],
    });
    expect((await test.store.findings.gaps({ first: 9 })).total).toBe(1);
  });
});

describe('undoing', () => {
  it("takes back another's step as a step of its own, and can itself be taken back", async () => {
    await done(say());
    await done(undo(1));
    expect(await review()).toMatchObject({ version: 2, state: 'OPEN', verdict: null });
    expect((await review()).steps.map(({ kind, by }) => [kind, by])).toEqual([
      ['VERDICT', 'alex'],
      ['UNDO', 'robin'],
    ]);
    expect(await listed()).toEqual(['a~b', 'a~c']);
    await done(undo(2, { step: (await review()).steps[1]!.id }));
    expect(await review()).toMatchObject({ version: 3, state: 'DISMISSED', by: 'alex' });
  });

  it('is refused when there is nothing to undo, or the review has moved on', async () => {
    expect(await undo(0)).toMatchObject({ refused: 'NOT_FOUND' });
    await done(say());
    expect(await undo(0)).toMatchObject({ refused: 'CONFLICT', version: 1 });
    expect(await undo(1, { step: 'x' })).toMatchObject({ refused: 'NOT_FOUND' });
    expect(await review()).toMatchObject({ version: 1 });
  });
});

describe('what verdicts are for', () => {
  it('confirmed pairs win over what is computed, and both ways teach', async () => {
    await done(say({ verdict: 'CONFIRM', reason: 'Same people, same work.' }));
    await done(say({ findings: [{ ...AC, expectedVersion: 0 }] }));
    await done(say({ findings: [{ ...GAP, expectedVersion: 0 }] }));
    expect(await test.store.reviews.confirmed()).toEqual([
      { a: 'a', b: 'b', relation: 'OVERLAPPING', note: 'Same people, same work.' },
    ]);
    expect(await test.store.reviews.labels()).toMatchObject([
      { a: 'a', b: 'b', alike: true, source: 'review' },
      { a: 'a', b: 'c', alike: false, source: 'review' },
    ]);
    expect(await listed()).toEqual(['a~b', 'a~c'].slice(0, 1));
    await done(undo(1));
    expect(await test.store.reviews.confirmed()).toEqual([]);
  });

  it('leave the queue, which holds what waits with its finding', async () => {
    const { items, total } = await test.store.reviews.queue({ first: 1 });
    expect([items.length, total]).toEqual([1, 2]);
    expect(items[0]!.overlap.id).toBe(items[0]!.id);
    await done(say());
    expect((await test.store.reviews.queue({ first: 9 })).items.map(({ id }) => id)).toEqual(['a~c']);
    expect((await test.store.reviews.all(9)).map(({ id }) => id)).toEqual(['OVERLAP:a~b']);
  });
});
