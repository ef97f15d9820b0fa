import type { RulesInside } from '@remit/store';
import { planImport } from '@remit/workbook';
import { applied, exampleStructure, importOf, openTestStore, type TestStore } from './open-test-store.js';

let test: TestStore;
beforeAll(async () => {
  test = await openTestStore();
  await applied(test.store.workbook.apply(importOf(await exampleStructure())));
});
afterAll(() => test.close());

const hold = (rules: RulesInside, id: string) =>
  rules.run('MATCH (b:Body {id: $id}) SET b.held = true RETURN b.id', { id });

it('a try-out that meets another in the middle is made again, and leaves nothing behind', async () => {
  const structure = await test.store.structure.read();
  const change = { expectedVersion: 1, plan: planImport(structure, structure) };
  let [arrived, tries] = [0, 0];
  let bothHold = (): void => undefined;
  const both = new Promise<void>((resolve) => (bothHold = resolve));
  /** Holds one body, waits until the other try-out holds another, and then wants that one too. */
  const tryOut = (first: string, then: string) =>
    test.store.proposals.tryOut(
      change,
      async (rules) => {
        tries += 1;
        await hold(rules, first);
        arrived += 1;
        if (arrived === 2) bothHold();
        await both;
        return first;
      },
      async (rules) => {
        await hold(rules, then);
        return then;
      },
    );
  expect(await Promise.all([tryOut('psb', 'dv-forum'), tryOut('dv-forum', 'psb')])).toEqual([
    { before: 'psb', after: 'dv-forum' },
    { before: 'dv-forum', after: 'psb' },
  ]);
  expect(tries).toBeGreaterThan(2);
  const { records } = await test.driver.executeQuery('MATCH (b:Body) WHERE b.held RETURN count(b) AS held');
  expect(records[0]!.get('held')).toBe(0);
});
