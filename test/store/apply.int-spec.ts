import { EMPTY_STRUCTURE, TABLES, type Structure } from '@remit/structure';
import { planImport } from '@remit/workbook';
import {
  aBody,
  applied,
  exampleStructure,
  importOf,
  inOrder,
  openTestStore,
  type TestStore,
} from './open-test-store.js';
import { hostileStrings } from './hostile-strings.js';

let test: TestStore;
let example: Structure;
beforeAll(async () => {
  example = await exampleStructure();
});
beforeEach(async () => {
  test = await openTestStore();
});
afterEach(() => test.close());

const two: Structure = { ...EMPTY_STRUCTURE, bodies: [aBody('a'), aBody('b')] };
const nodesLeft = async (): Promise<number> => {
  const { records } = await test.driver.executeQuery(
    "MATCH (n) WHERE none(label IN labels(n) WHERE label = 'RemitTestDb' OR label STARTS WITH '__') RETURN count(n) AS left",
  );
  return records[0]!.get('left') as number;
};

describe('an import', () => {
  it('stores the example so that it is read back as it was, and changes nothing when it comes again', async () => {
    const result = await applied(test.store.workbook.apply(importOf(example)));
    expect(result).toMatchObject({ version: 1, audit: 1, tables: { bodies: { added: 120, changed: 0, removed: 0 } } });
    const stored = await test.store.structure.read();
    expect(stored).toEqual(inOrder(example));
    expect(planImport(stored, example).isEmpty).toBe(true);
    expect(await test.store.structure.state()).toEqual({ name: 'Test structure', asAt: '2010-03-05', version: 1 });
    const sizes = Object.fromEntries(TABLES.map((table) => [table, example[table].length]));
    expect(await test.store.structure.counts()).toEqual(sizes);
  });

  it('takes rows away and changes others, and keeps what they were', async () => {
    await applied(test.store.workbook.apply(importOf(example)));
    const closed = 'psb';
    const next: Structure = {
      ...example,
      bodies: example.bodies.map((body) =>
        body.id === closed ? { ...body, name: 'Renamed', themes: [...body.themes].reverse() } : body,
      ),
      memberships: example.memberships.slice(10),
    };
    const result = await applied(test.store.workbook.apply(importOf(next, { expectedVersion: 1 }, example)));
    expect(result.tables.memberships).toEqual({ added: 0, changed: 0, removed: 10 });
    expect(planImport(await test.store.structure.read(), next).isEmpty).toBe(true);
    const detail = (await test.store.history.detail(2)) as {
      tables: { bodies: { changed: unknown[] }; memberships: { removed: unknown[] } };
    };
    expect(detail.tables.memberships.removed).toEqual(example.memberships.slice(0, 10));
    expect(detail.tables.bodies.changed).toMatchObject([
      { before: { name: 'Warwickshire Public Service Board' }, after: { name: 'Renamed' } },
    ]);
  });

  it('says how far it is, and ends at the whole', async () => {
    const seen: { step: string; done: number; total: number }[] = [];
    await applied(test.store.workbook.apply(importOf(example, { onProgress: (progress) => seen.push(progress) })));
    expect(seen.map((progress) => progress.step)).toEqual(
      expect.arrayContaining(['Storing bodies', 'Storing seats', 'Storing links']),
    );
    expect(seen.at(-1)!.done).toBe(seen.at(-1)!.total);
    expect(seen.every((progress, i) => i === 0 || progress.done > seen[i - 1]!.done)).toBe(true);
  });

  it('keeps every string as it was written', async () => {
    const bodies = hostileStrings.map((text, i) => aBody(`b${i}`, { name: text, remit: text, subtype: text }));
    const structure = { ...EMPTY_STRUCTURE, bodies };
    await applied(
      test.store.workbook.apply(importOf(structure, { name: hostileStrings[0]!, actor: hostileStrings[1]! })),
    );
    expect(await test.store.structure.read()).toEqual(inOrder(structure));
    expect((await test.store.structure.state())!.name).toBe(hostileStrings[0]);
    expect((await test.store.history.verify()).fault).toBeNull();
    for (const text of hostileStrings) await expect(test.store.search.find(text, 10)).resolves.toBeDefined();
  });
});

describe('all or nothing', () => {
  it('leaves nothing when a row in the middle refers to something that is not there', async () => {
    const broken = { ...example, links: [...example.links, { ...example.links[0]!, id: 'broken', to: 'nobody' }] };
    await expect(test.store.workbook.apply(importOf(broken))).rejects.toThrow(
      /add-links.cypher stored \d+ of \d+ rows.*Nothing was stored/,
    );
    expect(await nodesLeft()).toBe(0);
    expect(await test.store.structure.state()).toBeNull();
  });

  it('leaves nothing when it is cancelled, and may then be asked again under the same id', async () => {
    const cancel = new AbortController();
    const request = importOf(example);
    const onProgress = ({ done, total }: { done: number; total: number }) => {
      if (done > total / 2) cancel.abort(new Error('Cancelled by the user'));
    };
    await expect(test.store.workbook.apply({ ...request, onProgress, signal: cancel.signal })).rejects.toThrow(
      'Cancelled by the user',
    );
    expect(await nodesLeft()).toBe(0);
    expect(await test.store.workbook.apply(request)).toMatchObject({ repeated: false });
  });

  it('leaves nothing when the database stops it', async () => {
    const stopped: Promise<unknown>[] = [];
    const stop = async (): Promise<void> => {
      const running =
        "SHOW TRANSACTIONS YIELD transactionId AS id, currentQuery AS text, metaData WHERE NOT text CONTAINS 'TRANSACTIONS' RETURN collect(id) AS ids";
      const { records } = await test.driver.executeQuery(running);
      for (const id of records[0]!.get('ids') as string[])
        await test.driver.executeQuery('TERMINATE TRANSACTIONS $id', { id });
    };
    const attempt = test.store.workbook.apply(
      importOf(example, { onProgress: () => stopped.length === 0 && stopped.push(stop()) }),
    );
    const outcome = await attempt.then(
      () => 'stored',
      (error: unknown) => String(error),
    );
    await Promise.all(stopped);
    if (outcome === 'stored') expect(await test.store.structure.read()).toEqual(inOrder(example));
    else {
      expect(outcome).toMatch(/QueryFailed|Neo4jError/);
      expect(await nodesLeft()).toBe(0);
    }
  });
});

describe('once', () => {
  it('gives the first result again when an operation is repeated, whatever has happened since', async () => {
    const request = importOf(two);
    const first = await test.store.workbook.apply(request);
    await applied(test.store.workbook.apply(importOf({ ...two, bodies: [aBody('a')] }, { expectedVersion: 1 }, two)));
    const again = await test.store.workbook.apply(request);
    expect(again).toEqual({ ...first, repeated: true });
    expect(await test.store.structure.state()).toMatchObject({ version: 2 });
    expect((await test.store.structure.read()).bodies).toHaveLength(1);
  });

  it('refuses an operation id that was used for something else', async () => {
    const request = importOf(two);
    await applied(test.store.workbook.apply(request));
    const other = importOf({ ...two, bodies: [aBody('c')] }, { operationId: request.operationId });
    expect(await test.store.workbook.apply(other)).toMatchObject({ refused: 'OPERATION_ID_REUSED' });
    expect(await test.store.structure.state()).toMatchObject({ version: 1 });
  });

  it('knows a repeat by the hash of what was asked, when one is given', async () => {
    const request = importOf(two, { requestHash: 'the same file' });
    await applied(test.store.workbook.apply(request));
    const planned = { ...request, plan: planImport(two, two) };
    expect(await test.store.workbook.apply(planned)).toMatchObject({ repeated: true, result: { version: 1 } });
    expect(await test.store.operations.find(request.operationId)).toMatchObject({
      kind: 'IMPORT',
      hash: 'the same file',
      result: { version: 1 },
    });
  });

  it('stores it once when two ask for the same operation at the same time', async () => {
    const request = importOf(example);
    const answers = await Promise.all([test.store.workbook.apply(request), test.store.workbook.apply(request)]);
    expect(answers.map((answer) => 'repeated' in answer && answer.repeated).sort()).toEqual([false, true]);
    expect((await test.store.structure.counts()).bodies).toBe(120);
    expect((await test.store.history.verify()).events).toBe(1);
  });
});

describe('two editors', () => {
  it('cannot both change the version they saw: one is told of the conflict', async () => {
    await applied(test.store.workbook.apply(importOf(two)));
    const change = (id: string) =>
      importOf({ ...two, bodies: [...two.bodies, aBody(id)] }, { expectedVersion: 1 }, two);
    const answers = await Promise.all(['c', 'd', 'e', 'f'].map((id) => test.store.workbook.apply(change(id))));
    const refusals = answers.filter((answer) => 'refused' in answer);
    expect(refusals).toHaveLength(3);
    for (const refusal of refusals) expect(refusal).toMatchObject({ refused: 'CONFLICT', version: 2 });
    expect((await test.store.structure.counts()).bodies).toBe(3);
    expect(await test.store.structure.state()).toMatchObject({ version: 2 });
  });

  it('may use a refused operation id again on the version that is there', async () => {
    await applied(test.store.workbook.apply(importOf(two)));
    const late = importOf({ ...two, bodies: [...two.bodies, aBody('c')] }, { expectedVersion: 0 }, two);
    expect(await test.store.workbook.apply(late)).toMatchObject({ refused: 'CONFLICT', version: 1 });
    expect(await test.store.workbook.apply({ ...late, expectedVersion: 1 })).toMatchObject({
      repeated: false,
      result: { version: 2 },
    });
  });
});
