import { startLocalNeo4j } from '@remit/local-neo4j';
import { openStore, type Store } from '@remit/store';
import type { Config } from './config.js';
import { say } from './print.js';

/** A store that is open, and how to leave it as it was found. */
export interface OpenedStore {
  readonly store: Store;
  close(): Promise<void>;
}

/** Opens the store that the settings name. Joins Remit's own Neo4j when it runs, else starts it for as long as this takes. */
export async function connect(config: Config): Promise<OpenedStore> {
  const local = config.server
    ? null
    : await startLocalNeo4j({ home: config.neo4jHome, cache: config.cache, env: config.environment, log: say });
  const store = openStore(config.server ?? local!);
  const close = async () => {
    await store.close();
    await local?.stop();
  };
  try {
    await patiently(() => store.migrate());
  } catch (error) {
    await close();
    throw error;
  }
  return { store, close };
}

/** A server that has just started on a busy machine may be too slow for its first query; it gets two more tries. */
async function patiently(work: () => Promise<unknown>): Promise<void> {
  for (let left = 2; ; left--) {
    try {
      await work();
      return;
    } catch (error) {
      const { code } = error as { code?: unknown };
      if (left === 0 || typeof code !== 'string' || !code.includes('TransactionTimedOut')) throw error;
      say('The database is slow to answer; trying again');
    }
  }
}
