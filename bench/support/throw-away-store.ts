import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { cacheFolder, startLocalNeo4j } from '@remit/local-neo4j';
import { EMPTY_STRUCTURE, type Structure } from '@remit/structure';
import { openStore, type Store } from '@remit/store';
import { planImport } from '@remit/workbook';
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

async function load(store: Store, structure: Structure): Promise<void> {
  const plan = planImport(EMPTY_STRUCTURE, structure);
  const request = {
    operationId: randomUUID(),
    expectedVersion: 0,
    actor: 'bench',
    name: 'Bench',
    asAt: '2010-03-05',
    plan,
  };
  const answer = await store.workbook.apply(request);
  if ('refused' in answer) throw new Error(answer.message);
}
