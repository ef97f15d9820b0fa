import { randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Driver } from 'neo4j-driver';
import { openStore, type ImportResult, type ImportToApply, type Refusal, type Store } from '@remit/store';
import { EMPTY_STRUCTURE, TABLES, type Body, type Structure } from '@remit/structure';
import { planImport, readFolder, readWorkbook } from '@remit/workbook';
import { emptyGraph, testDriver, testNeo4j } from '../support/test-neo4j.js';

/** A store on the emptied test database, and a plain driver to look behind it. */
export interface TestStore {
  readonly store: Store;
  readonly driver: Driver;
  close(): Promise<void>;
}

/** Empties the test database and opens it. */
export async function openTestStore(): Promise<TestStore> {
  await emptyGraph();
  const store = openStore(testNeo4j());
  await store.migrate();
  const driver = testDriver();
  return {
    store,
    driver,
    async close() {
      await store.close();
      await driver.close();
    },
  };
}

/** What is asked when this structure takes the place of that one. */
export function importOf(
  next: Structure,
  given: Partial<ImportToApply> = {},
  current = EMPTY_STRUCTURE,
): ImportToApply {
  return {
    operationId: randomUUID(),
    expectedVersion: 0,
    actor: 'test',
    name: 'Test structure',
    asAt: '2010-03-05',
    plan: planImport(current, next),
    ...given,
  };
}

/** The result of an import that must not be refused. */
export async function applied(
  answer: Promise<{ result: ImportResult; repeated: boolean } | Refusal>,
): Promise<ImportResult> {
  const done = await answer;
  if ('refused' in done) throw new Error(`refused: ${done.message}`);
  return done.result;
}

/** The example that comes with Remit. */
export async function exampleStructure(): Promise<Structure> {
  const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
  const { files, faults } = await readFolder(join(root, 'examples/warwickshire'));
  const reading = files === null ? null : readWorkbook(files);
  if (!reading?.structure) throw new Error(JSON.stringify(reading?.faults ?? faults));
  return reading.structure;
}

/** A structure with each table in order of id, as the store gives it. */
export function inOrder(structure: Structure): Structure {
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
  const tables = new Map(TABLES.map((table) => [table, [...structure[table]].sort(byId)] as const));
  return { ...EMPTY_STRUCTURE, ...(Object.fromEntries(tables) as Partial<Structure>) };
}

/** A body with this id and name and nothing else recorded. */
export function aBody(id: string, given: Partial<Body> = {}): Body {
  return {
    id,
    name: id,
    shortName: null,
    kind: 'GROUP',
    subtype: null,
    remit: null,
    themes: [],
    areas: [],
    functions: [],
    status: null,
    statutory: null,
    legalBasis: null,
    meetingsPerYear: null,
    meetingHours: null,
    preparationHours: null,
    annualBudget: null,
    termsOfReferenceUrl: null,
    reviewDate: null,
    validFrom: null,
    validTo: null,
    ...given,
  };
}
