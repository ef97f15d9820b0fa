import { openStore } from '@remit/store';
import { testNeo4j } from '../support/test-neo4j.js';
import { loseFirstCommitReply } from './lossy-proxy.js';
import { exampleStructure, importOf, inOrder, openTestStore, type TestStore } from './open-test-store.js';

let test: TestStore;
beforeEach(async () => {
  test = await openTestStore();
});
afterEach(() => test.close());

describe('when the answer to COMMIT is lost, so that the driver does it again', () => {
  it('an import is stored once and the caller hears the true result', async () => {
    const example = await exampleStructure();
    const proxy = await loseFirstCommitReply(testNeo4j().uri);
    const store = openStore({ ...testNeo4j(), uri: proxy.uri });
    try {
      const answer = await store.workbook.apply(importOf(example));
      expect(proxy.lost()).toBe(1);
      expect(answer).toMatchObject({ repeated: true, result: { version: 1, audit: 1 } });
    } finally {
      await store.close();
      await proxy.close();
    }
    expect(await test.store.structure.read()).toEqual(inOrder(example));
    expect(await test.store.history.verify()).toMatchObject({ events: 1, fault: null });
  });

  it('an operation is remembered once', async () => {
    const proxy = await loseFirstCommitReply(testNeo4j().uri);
    const store = openStore({ ...testNeo4j(), uri: proxy.uri });
    try {
      const operation = { id: 'op-1', kind: 'ANALYSIS', hash: 'h' };
      expect(await store.operations.record(operation, { work: 7 })).toEqual({ result: { work: 7 }, repeated: true });
      expect(proxy.lost()).toBe(1);
      expect(await store.operations.record(operation, { work: 8 })).toEqual({ result: { work: 7 }, repeated: true });
      expect(await store.operations.record({ ...operation, hash: 'other' }, 1)).toMatchObject({
        refused: 'OPERATION_ID_REUSED',
      });
    } finally {
      await store.close();
      await proxy.close();
    }
  });
});
