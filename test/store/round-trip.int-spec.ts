import fc from 'fast-check';
import { EMPTY_STRUCTURE, type Structure } from '@remit/structure';
import { planImport } from '@remit/workbook';
import { emptyGraph } from '../support/test-neo4j.js';
import { anyStructure } from './any-structure.js';
import { applied, importOf, inOrder, openTestStore, type TestStore } from './open-test-store.js';

let test: TestStore;
beforeAll(async () => {
  test = await openTestStore();
});
afterAll(() => test.close());

describe('any structure', () => {
  it('comes back as it was stored', async () => {
    await fc.assert(
      fc.asyncProperty(anyStructure, async (structure) => {
        await emptyGraph();
        await applied(test.store.workbook.apply(importOf(structure)));
        expect(await test.store.structure.read()).toEqual(inOrder(structure));
      }),
      { numRuns: 20, endOnFailure: true },
    );
  });

  it('takes the place of any other, whatever was added, changed and removed', async () => {
    await emptyGraph();
    let current: Structure = EMPTY_STRUCTURE;
    let version = 0;
    await fc.assert(
      fc.asyncProperty(anyStructure, async (next) => {
        await applied(test.store.workbook.apply(importOf(next, { expectedVersion: version }, current)));
        version += 1;
        current = await test.store.structure.read();
        expect(planImport(current, next)).toMatchObject({ total: 0 });
        expect(await homeless()).toBe(0);
      }),
      { numRuns: 30, endOnFailure: true },
    );
    expect(await test.store.history.verify()).toEqual({ events: version, head: expect.any(String), fault: null });
  });
});

/** Seats, meetings and actions that have lost their body. */
async function homeless(): Promise<number> {
  const { records } = await test.driver.executeQuery(
    'MATCH (n:Membership|Meeting|Action) WHERE NOT (n)-[:OF]->(:Body) RETURN count(n) AS lost',
  );
  return records[0]!.get('lost') as number;
}
