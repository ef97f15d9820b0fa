import { aBody, applied, importOf, type TestStore } from './open-test-store.js';
import { AB, analysis, done, GAP, gap, openReviewed, pair, reviewing, structure } from './reviewing.js';

let test: TestStore;
beforeEach(async () => {
  test = await openReviewed();
});
afterEach(() => test.close());

const { say, review, listed } = reviewing(() => test);

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
