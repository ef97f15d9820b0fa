import { randomUUID } from 'node:crypto';
import type { Gap } from '@remit/gaps';
import type { OverlapCluster, OverlapFinding } from '@remit/overlaps';
import type { AnalysisToSave } from '@remit/store';
import { EMPTY_STRUCTURE, type Structure } from '@remit/structure';
import { aBody, applied, importOf, openTestStore, type TestStore } from './open-test-store.js';

const structure: Structure = {
  ...EMPTY_STRUCTURE,
  areas: [{ id: 'here', name: 'Here', level: 'COUNTY', within: null, gssCode: null }],
  bodies: ['a', 'b', 'c', 'd'].map((id) => aBody(id, { areas: id === 'a' ? ['here'] : [] })),
};
const pair = (a: string, b: string, given: Partial<OverlapFinding> = {}): OverlapFinding =>
  ({
    id: `${a}~${b}`,
    a,
    b,
    class: 'OVERLAP',
    probability: 0.7,
    bits: 1.2,
    severity: 1,
    hoursAtStake: 4,
    headline: `${a} and ${b} look alike`,
    dimensions: [{ id: 'AREA', level: 'same', bits: 1 }],
    human: null,
    tags: [],
    ...given,
  }) as unknown as OverlapFinding;
const gap = (id: string): Gap =>
  ({
    id,
    rule: 'no-chair',
    severity: 'HIGH',
    title: `${id} has no chair.`,
    subjects: [{ type: 'Body', id: 'a', name: 'a' }],
    evidence: [],
  }) as unknown as Gap;
const set = (id: string, bodies: string[]): OverlapCluster =>
  ({ id, bodies, headline: `${bodies.length} bodies do like work`, severity: 1 }) as unknown as OverlapCluster;
const analysis = (given: Partial<AnalysisToSave> = {}): AnalysisToSave => ({
  version: 1,
  settingsHash: randomUUID(),
  asOf: '2010-03-05',
  model: null,
  engine: 'words',
  scored: 3,
  overlaps: [pair('a', 'b')],
  clusters: [set('s', ['a', 'b', 'c'])],
  gaps: [gap('one')],
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

const say = async (type: 'CLUSTER' | 'OVERLAP', finding: string, verdict: 'DISMISS' | 'CONFIRM' | 'RIGHT_AS_IT_IS') => {
  const findings = [{ type, finding, expectedVersion: 0 }];
  const answer = await test.store.reviews.review({
    operationId: randomUUID(),
    actor: 'alex',
    findings,
    verdict,
    reason: 'So it is.',
  });
  expect('refused' in answer).toBe(false);
};
const sets = async () => (await test.store.findings.clusters()).map(({ id }) => id);
const review = async (id: string) => (await test.store.reviews.of([id]))[0];

describe('a set of like bodies', () => {
  it('leaves the list when it is dismissed, can still be opened, and is listed again when a body joins it', async () => {
    await say('CLUSTER', 's', 'DISMISS');
    expect(await sets()).toEqual([]);
    expect((await test.store.findings.clusters({ states: ['DISMISSED'] })).map(({ id }) => id)).toEqual(['s']);
    expect((await test.store.findings.cluster('s'))?.id).toBe('s');
    await test.store.findings.save(analysis({ clusters: [set('s', ['a', 'b'])] }));
    expect(await sets()).toEqual([]);
    await test.store.findings.save(analysis({ clusters: [set('s', ['a', 'b', 'c', 'd'])] }));
    expect(await sets()).toEqual(['s']);
    expect(await review('CLUSTER:s')).toMatchObject({ state: 'OPEN', changedSince: ['New in it: d.'] });
    await test.store.findings.save(analysis());
    expect(await review('CLUSTER:s')).toMatchObject({ state: 'DISMISSED', changedSince: [] });
  });

  it('is a new question when a third body joins two that were dismissed as a pair', async () => {
    await test.store.findings.save(analysis({ clusters: [] }));
    await say('OVERLAP', 'a~b', 'DISMISS');
    await test.store.findings.save(analysis());
    expect(await sets()).toEqual(['s']);
    expect(await review('CLUSTER:s')).toBeNull();
  });

  it('is counted among the work of whoever it is assigned to, and is refused when it is not there', async () => {
    const change = { operationId: randomUUID(), actor: 'alex', assignee: 'robin', note: null };
    await test.store.reviews.assign({
      ...change,
      findings: [{ type: 'CLUSTER', finding: 's', expectedVersion: 0 }],
    });
    expect(await test.store.reviews.openWork('robin')).toEqual({ overlaps: 1, gaps: 1, mine: 1 });
    const findings = [{ type: 'CLUSTER' as const, finding: 'gone', expectedVersion: 0 }];
    expect(await test.store.reviews.assign({ ...change, operationId: randomUUID(), findings })).toMatchObject({
      refused: 'NOT_FOUND',
    });
  });
});

describe('what the next analysis is told', () => {
  it('is who is not the same job, while that holds, and not what is right as it is', async () => {
    await test.store.findings.save(analysis({ overlaps: [pair('a', 'b'), pair('a', 'c'), pair('b', 'c')] }));
    await say('OVERLAP', 'a~b', 'DISMISS');
    await say('OVERLAP', 'a~c', 'RIGHT_AS_IT_IS');
    expect(await test.store.reviews.apart()).toEqual([['a', 'b']]);
    await test.store.findings.save(analysis({ overlaps: [pair('a', 'b', { bits: 9 })] }));
    expect(await test.store.reviews.apart()).toEqual([]);
  });

  it('is how pairs were sorted, where their class has a line', async () => {
    const overlaps = [
      pair('a', 'b'),
      pair('a', 'c', { class: 'NESTED' }),
      pair('b', 'c', { class: 'WATCH', bits: -1 }),
    ];
    await test.store.findings.save(analysis({ overlaps }));
    const known = { facts: 'AREA same', recorded: false };
    expect(await test.store.findings.earlierClasses()).toEqual([
      { ...known, id: 'a~b', class: 'OVERLAP', bits: 1.2 },
      { ...known, id: 'b~c', class: 'WATCH', bits: -1 },
    ]);
  });
});

describe('news', () => {
  const news = async () => (await test.store.findings.gaps({ onlyNew: true, first: 9 })).items.map(({ id }) => id);

  it('are none at the first analysis, and then what was not found before; what is gone is named', async () => {
    expect(await news()).toEqual([]);
    expect(await test.store.findings.run()).toMatchObject({ since: null, gone: [] });
    const before = (await test.store.findings.run())!.analysedAt;
    await test.store.findings.save(
      analysis({ version: 2, gaps: [gap('two'), gap('three')], overlaps: [pair('a', 'c')] }),
    );
    expect(await news()).toEqual(['two', 'three']);
    const overlaps = await test.store.findings.overlaps({ onlyNew: true, first: 9 });
    expect(overlaps.items.map(({ id }) => id)).toEqual(['a~c']);
    expect(await test.store.findings.run()).toMatchObject({
      since: before,
      gone: ['one has no chair.', 'a and b look alike'],
    });
  });

  it('are counted by rule, body and area, without what was dismissed', async () => {
    await test.store.findings.save(analysis({ version: 2, gaps: [gap('one'), gap('two')] }));
    expect(await test.store.findings.openByRule()).toEqual([{ id: 'no-chair', overlaps: 0, gaps: 2, fresh: 1 }]);
    await say('OVERLAP', 'a~b', 'DISMISS');
    expect(await test.store.findings.openByBody()).toEqual([
      { id: 'a', name: 'a', kind: 'GROUP', overlaps: 0, gaps: 2, fresh: 1 },
    ]);
    expect(await test.store.findings.openByArea()).toEqual([
      { id: 'here', name: 'Here', overlaps: 0, gaps: 2, fresh: 1 },
    ]);
  });

  it('name what was dismissed and is listed again', async () => {
    await say('OVERLAP', 'a~b', 'DISMISS');
    await test.store.findings.save(analysis({ version: 2, overlaps: [pair('a', 'b', { bits: 9 })] }));
    const { items } = await test.store.findings.overlaps({ onlyNew: true, first: 9 });
    expect(items.map(({ id }) => id)).toEqual(['a~b']);
  });
});
