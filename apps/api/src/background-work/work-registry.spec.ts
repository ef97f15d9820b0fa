import { setTimeout as pause } from 'node:timers/promises';
import { workChanges } from './work-changes.js';
import { WorkRefused, WorkRegistry } from './work-registry.js';

const registry = () => new WorkRegistry(() => 'Something went wrong.');
const untilAborted = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(new Error('stopped'))));

describe('long work', () => {
  it('runs beside everything else and keeps what came of it', async () => {
    const all = registry();
    const work = all.start('ANALYSIS', 'Reading the structure', async ({ report }) => {
      report('Comparing', 0.5);
      await pause(1);
      return '37 overlaps.';
    });
    expect(work).toMatchObject({ kind: 'ANALYSIS', state: 'RUNNING', step: 'Reading the structure', progress: null });
    expect(await all.finished(work.id)).toMatchObject({ state: 'DONE', message: '37 overlaps.', progress: 1 });
    expect(all.list()).toHaveLength(1);
    expect(all.find(work.id)?.endedAt).not.toBeNull();
  });

  it('says why it was refused, and hides what went wrong unexpectedly', async () => {
    const all = registry();
    const refused = all.start('IMPORT', 'Storing', () => Promise.reject(new WorkRefused('The structure has changed.')));
    const broken = all.start('IMPORT', 'Storing', () => Promise.reject(new Error('password=secret')));
    expect(await all.finished(refused.id)).toMatchObject({ state: 'FAILED', message: 'The structure has changed.' });
    expect(await all.finished(broken.id)).toMatchObject({ state: 'FAILED', message: 'Something went wrong.' });
  });

  it('can be cancelled, once', async () => {
    const all = registry();
    const work = all.start('ANALYSIS', 'Comparing', ({ signal }) => untilAborted(signal));
    expect(await all.cancel(work.id)).toMatchObject({ state: 'CANCELLED' });
    expect(await all.cancel(work.id)).toMatchObject({ state: 'CANCELLED' });
    expect(await all.cancel('unknown')).toBeNull();
  });

  it('forgets old work, never running work', async () => {
    const all = registry();
    const first = all.start('ANALYSIS', 'Comparing', ({ signal }) => untilAborted(signal));
    for (let i = 0; i < 60; i++) await all.finished(all.start('IMPORT', 'Storing', () => Promise.resolve('')).id);
    expect(all.list()).toHaveLength(50);
    expect(all.find(first.id)?.state).toBe('RUNNING');
    await all.cancelAll();
  });
});

describe('watching work', () => {
  it('tells of running work at once, then of changes, and ends when nobody listens', async () => {
    const all = registry();
    let finish = (): void => undefined;
    const work = all.start('ANALYSIS', 'Comparing', () => new Promise((resolve) => (finish = () => resolve('Done.'))));
    const changes = workChanges(all);
    expect((await changes.next()).value).toMatchObject({ id: work.id, state: 'RUNNING' });
    const next = changes.next();
    finish();
    expect((await next).value).toMatchObject({ state: 'DONE', message: 'Done.' });
    const waiting = changes.next();
    await changes.return?.();
    expect(await waiting).toEqual({ done: true, value: undefined });
    expect(await changes.next()).toEqual({ done: true, value: undefined });
  });

  it('gives a slow reader the newest state only', async () => {
    const all = registry();
    const changes = workChanges(all);
    const work = all.start('IMPORT', 'Storing', ({ report }) => {
      for (let i = 0; i < 1000; i++) report(`Step ${i}`);
      return Promise.resolve('Stored.');
    });
    await all.finished(work.id);
    expect((await changes.next()).value).toMatchObject({ state: 'DONE' });
    await changes.return?.();
  });
});
