import { randomUUID } from 'node:crypto';
import type { OverlapAnalysis } from '@remit/overlaps';
import { startServer, type TestServer } from './remit-server.js';

/** Overlaps that are found when the test says so, or never. */
let finish: (() => void) | null = null;
let begun = 0;
const slowly = (
  _structure: unknown,
  asOf: string,
  { signal, report }: { signal: AbortSignal; report: (step: string, progress: number) => void },
) =>
  new Promise<OverlapAnalysis>((resolve, reject) => {
    begun += 1;
    report('Comparing remits', 0.5);
    signal.addEventListener('abort', () => reject(new Error('stopped')));
    finish = () =>
      resolve({
        asOf,
        model: null,
        engine: 'none',
        overlaps: [],
        disagreements: [],
        clusters: [],
        fragmentations: [],
        scored: 0,
        notices: [],
      });
  });

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ engines: { findOverlaps: slowly } });
});
afterAll(() => server.stop());
afterEach(() => server.parts.registry.cancelAll());

const START = `mutation ($input: StartAnalysisInput!) { startAnalysis(input: $input) { work { id kind state step } userErrors { code message path } } }`;
const CANCEL = `mutation ($input: CancelWorkInput!) { cancelWork(input: $input) { work { id state message endedAt } userErrors { code message path } } }`;
const change = async (mutation: string, input: object) => {
  const { data, errors } = await server.ask(mutation, { input });
  expect(errors).toBeUndefined();
  return Object.values<any>(data)[0];
};
const until = async (test: () => boolean) => {
  while (!test()) await new Promise((resolve) => setTimeout(resolve, 5));
};

describe('an analysis', () => {
  it('is started once for the same structure, whoever asks', async () => {
    const first = await change(START, { operationId: randomUUID() });
    const second = await change(START, { operationId: randomUUID() });
    expect(first).toMatchObject({ work: { kind: 'ANALYSIS', state: 'RUNNING' }, userErrors: [] });
    expect(second.work.id).toBe(first.work.id);
  });

  it('is the same for a repeated operation id, also when it is over', async () => {
    const operationId = randomUUID();
    const first = await change(START, { operationId });
    await change(CANCEL, { operationId: randomUUID(), id: first.work.id });
    const again = await change(START, { operationId });
    expect(again.work).toMatchObject({ id: first.work.id, state: 'CANCELLED' });
  });

  it('tells how far it is, and can be cancelled', async () => {
    const count = begun;
    const { work } = await change(START, { operationId: randomUUID() });
    await until(() => begun > count);
    const { data } = await server.ask('{ work { id state step progress } }');
    expect(data.work[0]).toEqual({ id: work.id, state: 'RUNNING', step: 'Comparing remits', progress: 0.5 });
    const cancelled = await change(CANCEL, { operationId: randomUUID(), id: work.id });
    expect(cancelled.work).toMatchObject({
      id: work.id,
      state: 'CANCELLED',
      message: 'Cancelled. Nothing was stored.',
    });
    expect(cancelled.work.endedAt).not.toBeNull();
    expect((await server.ask('{ structure { analysedAt } }')).data.structure.analysedAt).toBeNull();
  });

  it('starts again when it was cancelled, and publishes what it found', async () => {
    const count = begun;
    const { work } = await change(START, { operationId: randomUUID() });
    await until(() => begun > count);
    finish!();
    const done = await server.parts.registry.finished(work.id.replace('Work:', ''));
    expect(done).toMatchObject({ state: 'DONE', message: expect.stringMatching(/^0 overlaps and \d+ gaps found\.$/) });
    const { data } = await server.ask('{ structure { analysisCurrent } gaps { totalCount } }');
    expect(data.structure.analysisCurrent).toBe(true);
    expect(data.gaps.totalCount).toBeGreaterThan(0);
  });
});

describe('a change of work', () => {
  it('is refused in words when the work is not known', async () => {
    const answer = await change(CANCEL, { operationId: randomUUID(), id: 'Work:none' });
    expect(answer).toEqual({
      work: null,
      userErrors: [{ code: 'NOT_FOUND', message: 'This work is not known to this server.', path: ['id'] }],
    });
  });

  it('is refused when its operation id was used for something else', async () => {
    const operationId = randomUUID();
    await change(CANCEL, { operationId, id: 'Work:none' });
    const answer = await change(START, { operationId });
    expect(answer).toMatchObject({ work: null, userErrors: [{ code: 'OPERATION_ID_REUSED', path: ['operationId'] }] });
  });

  it('cannot be asked for by GET', async () => {
    const query = encodeURIComponent('mutation { startAnalysis(input: { operationId: "1" }) { work { id } } }');
    const answer = await server.send(`/graphql?query=${query}`, { headers: { 'apollo-require-preflight': '1' } });
    expect(answer.status).toBe(405);
  });
});

describe('an empty store', () => {
  it('has nothing to analyse, and everything is empty', async () => {
    await server.stop();
    server = await startServer({ example: false });
    const answer = await change(START, { operationId: randomUUID() });
    expect(answer).toMatchObject({ work: null, userErrors: [{ code: 'NOTHING_LOADED' }] });
    const { data, errors } = await server.ask(`{
      structure { name asAt version analysedAt analysisCurrent notices counts { count } }
      explore { total shown bodies { slug } facets { values { value } } tops }
      overlaps { totalCount } gaps { totalCount } bodies { totalCount } people { totalCount } search(text: "psb") { slug }
      overlapClasses { count } work { id } }`);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      structure: { name: null, asAt: null, version: 0, analysedAt: null, analysisCurrent: true, notices: [] },
      explore: { total: 0, shown: 0, bodies: [], tops: [] },
      overlaps: { totalCount: 0 },
      gaps: { totalCount: 0 },
      bodies: { totalCount: 0 },
      people: { totalCount: 0 },
      search: [],
      overlapClasses: [],
    });
  });
});
