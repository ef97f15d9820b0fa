import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { cacheFolder, startLocalNeo4j } from '@remit/local-neo4j';
import { EMPTY_STRUCTURE, type Structure, type Table } from '@remit/structure';
import { openStore, type Store } from '@remit/store';
import { planImport, type ImportPlan } from '@remit/workbook';
import { randomUUID } from 'node:crypto';

/** A real Neo4j with an empty, migrated store, and a plain driver to measure against. */
export interface ThrowAwayStore {
  readonly store: Store;
  readonly driver: Driver;
  readonly connection: { readonly uri: string; readonly user: string; readonly password: string };
  /** Empties the store for the next run. */
  wipe(): Promise<void>;
  /** Loads a whole structure into the emptied store. */
  load(structure: Structure): Promise<void>;
  end(): Promise<void>;
}

/** Starts a server in a temporary folder. */
export async function openThrowAwayStore(): Promise<ThrowAwayStore> {
  const home = mkdtempSync(join(tmpdir(), 'remit-bench-'));
  const server = await startLocalNeo4j({ home, cache: cacheFolder(process.env), env: process.env });
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), {
    disableLosslessIntegers: true,
  });
  const store = openStore(server);
  await store.migrate();
  return {
    store,
    driver,
    connection: server,
    wipe: () => wipe(driver),
    load: (structure) => load(store, structure),
    async end() {
      await store.close();
      await driver.close();
      await server.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

async function wipe(driver: Driver): Promise<void> {
  const session = driver.session();
  await session.run(
    "MATCH (n) WHERE NOT any(label IN labels(n) WHERE label STARTS WITH '__') CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS",
  );
  await session.close();
}

/** More rows in one import would need more memory than the database gives to a change. */
const ROWS_IN_AN_IMPORT = 10_000;
/** What others refer to comes first. */
const IN_ORDER = [
  'areas',
  'themes',
  'organisations',
  'people',
  'bodies',
  'memberships',
  'links',
  'priorities',
  'meetings',
  'actions',
  'knownPairs',
] as const satisfies readonly Table[];

/** Stores a structure in one import, or a large one table by table in parts. */
async function load(store: Store, structure: Structure): Promise<void> {
  const apply = async (plan: ImportPlan, version: number) => {
    const request = {
      operationId: randomUUID(),
      expectedVersion: version,
      actor: 'bench',
      name: 'Bench',
      asAt: '2010-03-05',
      plan,
    };
    const answer = await store.workbook.apply(request);
    if ('refused' in answer) throw new Error(answer.message);
  };
  for (const [version, part] of partsOf(structure).entries()) await apply(planImport(EMPTY_STRUCTURE, part), version);
}

function partsOf(structure: Structure): Structure[] {
  const rows = IN_ORDER.reduce((sum, table) => sum + structure[table].length, 0);
  if (rows <= 10 * ROWS_IN_AN_IMPORT) return [structure];
  return IN_ORDER.flatMap((table) => {
    const count = Math.ceil(structure[table].length / ROWS_IN_AN_IMPORT);
    const slice = (part: number) => structure[table].slice(part * ROWS_IN_AN_IMPORT, (part + 1) * ROWS_IN_AN_IMPORT);
    return Array.from({ length: count }, (_, part) => ({ ...EMPTY_STRUCTURE, [table]: slice(part) }));
  });
}
