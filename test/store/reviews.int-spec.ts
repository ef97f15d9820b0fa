import { randomUUID } from 'node:crypto';
import type { Gap } from '@remit/gaps';
import type { OverlapFinding } from '@remit/overlaps';
import { openStore, type AnalysisToSave, type ReviewAnswer } from '@remit/store';
import { testNeo4j } from '../support/test-neo4j.js';
import { loseFirstCommitReply } from './lossy-proxy.js';
import { aBody, applied, importOf, openTestStore, type TestStore } from './open-test-store.js';
import { EMPTY_STRUCTURE, type Structure } from '@remit/structure';

const structure: Structure = { ...EMPTY_STRUCTURE, bodies: ['a', 'b', 'c'].map((id) => aBody(id)) };
const pair = (a: string, b: string, given: Partial<OverlapFinding> = {}): OverlapFinding =>
  ({
    id: `${a}~${b}`,
    a,
    b,
    class: 'OVERLAP',
    probability: 0.7,
    bits: 3,
    hoursAtStake: 40,
    severity: 1,
    headline: `${a} and ${b} look alike`,
    dimensions: [
      {
        id: 'TEXT',
        title: 'What they say they do',
        level: 'related',
        value: 0.5,
        bits: 3,
        halved: false,
        sentence: '',
      },
    ],
    tags: [],
    ...given,
  }) as unknown as OverlapFinding;
const gap = (given: Partial<Gap> = {}): Gap =>
  ({
    id: 'no-chair~a',
    rule: 'no-chair',
    severity: 'HIGH',
    subjects: [{ type: 'Body', id: 'a', name: 'a' }],
    title: 'A has no chair.',
    evidence: [{ text: 'Nobody holds the chair.' }],
    ...given,
  }) as unknown as Gap;
const analysis = (given: Partial<AnalysisToSave> = {}): AnalysisToSave => ({
  version: 1,
  settingsHash: randomUUID(),
  asOf: '2010-03-05',
  model: null,
  engine: 'words',
  scored: 3,
  overlaps: [pair('a', 'b'), pair('a', 'c', { hoursAtStake: null })],
  gaps: [gap()],
  cannotAssess: [],
  notices: [],
  ...given,
});

let test: TestStore;
beforeEach(async () => {
  test = await openTestStore();
  await applied(test.store.workbook.apply(importOf(structure)));
  await test.store.findings.save(analysis());
});
afterEach(() => test.close());

const AB = { type: 'OVERLAP', finding: 'a~b' } as const;
const AC = { type: 'OVERLAP', finding: 'a~c' } as const;
const GAP = { type: 'GAP', finding: 'no-chair~a' } as const;
type Given = Partial<Parameters<TestStore['store']['reviews']['review']>[0]>;
const say = (given: Given = {}) =>
  test.store.reviews.review({
    operationId: randomUUID(),
    actor: 'alex',
    findings: [{ ...AB, expectedVersion: 0 }],
    verdict: 'DISMISS',
    reason: 'Other work.',
    ...given,
  });
const done = async (answer: ReviewAnswer) => {
  const said = await answer;
  if ('refused' in said) throw new Error(said.message);
  return said;
};
const undo = (expectedVersion: number, given: object = {}) =>
  test.store.reviews.undo({
    operationId: randomUUID(),
    actor: 'robin',
    ...AB,
    expectedVersion,
    step: null,
    note: null,
    ...given,
  });
const review = async (id = 'OVERLAP:a~b') => (await test.store.reviews.of([id]))[0]!;
const listed = async () => (await test.store.findings.overlaps({ first: 9 })).items.map(({ id }) => id);

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

describe('what was dismissed', () => {
  const stronger = pair('a', 'b', {
    bits: 5,
    dimensions: [{ ...pair('a', 'b').dimensions[0]!, level: 'close', bits: 5 }],
  });

  it('stays dismissed when nothing speaks more for it, also after an import', async () => {
    await done(say());
    const next = { ...structure, bodies: [...structure.bodies, aBody('d')] };
    await applied(test.store.workbook.apply(importOf(next, { expectedVersion: 1 }, structure)));
    await test.store.findings.save(
      analysis({ version: 2, overlaps: [pair('a', 'b', { bits: 4.4 }), pair('a', 'c'), pair('a', 'd')] }),
    );
    expect(await listed()).toEqual(['a~c', 'a~d']);
    expect(await review()).toMatchObject({ version: 1, state: 'DISMISSED' });
  });

  it('is listed again when its evidence grew, with what changed; and is dismissed again when that went', async () => {
    await done(say());
    await test.store.findings.save(analysis({ overlaps: [stronger, pair('a', 'c')] }));
    expect(await listed()).toEqual(['a~b', 'a~c']);
    expect(await review()).toMatchObject({
      state: 'OPEN',
      verdict: 'DISMISS',
      changedSince: ['What they say they do: was “related”, now “close”.', expect.stringContaining('4 times')],
    });
    expect((await test.store.history.events(1))[0]).toMatchObject({ actor: 'analysis', action: 'LOOK_AGAIN' });
    await test.store.findings.save(analysis({ overlaps: [stronger] }));
    expect((await review()).steps).toHaveLength(2);
    await test.store.findings.save(analysis());
    expect(await review()).toMatchObject({ state: 'DISMISSED', changedSince: [] });
    expect(await listed()).toEqual(['a~c']);
  });

  it('by a new verdict is judged by the evidence of that day', async () => {
    await done(say());
    await test.store.findings.save(analysis({ overlaps: [stronger] }));
    await done(
      say({ findings: [{ ...AB, expectedVersion: 2 }], verdict: 'RIGHT_AS_IT_IS', reason: 'Agreed last year.' }),
    );
    await test.store.findings.save(analysis({ overlaps: [stronger] }));
    expect(await review()).toMatchObject({ state: 'DISMISSED', reason: 'Agreed last year.', changedSince: [] });
  });

  it('of gaps stays dismissed after an import that leaves its facts alone, and is listed again for a new fact, which is named', async () => {
    await done(say({ findings: [{ ...GAP, expectedVersion: 0 }] }));
    const next = { ...structure, bodies: [...structure.bodies, aBody('d')] };
    await applied(test.store.workbook.apply(importOf(next, { expectedVersion: 1 }, structure)));
    await test.store.findings.save(analysis({ version: 2, gaps: [gap(), gap({ id: 'no-chair~d' })] }));
    expect(await review('GAP:no-chair~a')).toMatchObject({ version: 1, state: 'DISMISSED' });
    expect((await test.store.findings.gaps({ first: 9 })).items.map(({ id }) => id)).toEqual(['no-chair~d']);
    const evidence = [...gap().evidence, { text: 'The last chair left in 2009.' }];
    await test.store.findings.save(analysis({ version: 3, gaps: [gap({ evidence })] }));
    expect(await review('GAP:no-chair~a')).toMatchObject({
      state: 'OPEN',
      changedSince: ['New: The last chair left in 2009.'],
    });
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
