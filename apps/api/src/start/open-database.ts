import { setTimeout as pause } from 'node:timers/promises';
import { openStore, type Store } from '@remit/store';
import type { Config } from '../config.js';

/** Something that whoever starts Remit has to put right. The message is a sentence for them. */
export class CannotStart extends Error {}

const PATIENCE_MS = 60_000;

/** Opens the store when its database answers, and brings its schema up to date. */
export async function openDatabase({ database }: Config, say: (line: string) => void): Promise<Store> {
  const store = openStore(database);
  try {
    await untilAnswers(store, database.uri, say);
    const { applied } = await store.migrate();
    if (applied.length > 0) say(`Schema brought up to date (${applied.length} files)`);
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function untilAnswers(store: Store, uri: string, say: (line: string) => void): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  for (let tries = 0; ; tries++) {
    try {
      return await store.ping();
    } catch (error) {
      const code = String((error as { code?: unknown }).code);
      if (code.startsWith('Neo.ClientError.Security')) {
        throw new CannotStart(`The database at ${uri} does not let Remit in. Check NEO4J_USER and NEO4J_PASSWORD.`);
      }
      if (Date.now() > end)
        throw new CannotStart(`The database at ${uri} does not answer. Is it running, and is NEO4J_URI right?`);
      if (tries === 0) say(`Waiting for the database at ${uri}`);
      await pause(500);
    }
  }
}
