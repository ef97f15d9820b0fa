// @ts-check
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { cacheFolder, endLeftOver, startLocalNeo4j } from '../../libs/local-neo4j/src/index.mjs';

const PREFIX = 'remit-test-neo4j-';
const SETTLED_MS = 5 * 60_000;

/**
 * A Neo4j of its own in a new folder, marked with a token so that a test can prove whose data it deletes.
 * @param {(line: string) => void} [log]
 */
export async function startThrowaway(log) {
  await sweepLeftOvers();
  const home = mkdtempSync(join(tmpdir(), PREFIX));
  const env = process.env;
  const server = await startLocalNeo4j({ home, cache: cacheFolder(env), env, log, quickStart: true });
  const { uri, user, password } = server;
  const token = randomUUID();
  await mark({ uri, user, password }, token);
  const stop = async () => {
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  };
  return { uri, user, password, token, stop };
}

/** @param {{ uri: string, user: string, password: string }} server @param {string} token */
async function mark({ uri, user, password }, token) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    await driver.executeQuery('CREATE (:RemitTestDb {token: $token})', { token });
  } finally {
    await driver.close();
  }
}

/** Servers of test runs that were killed are ended, and their folders deleted. */
async function sweepLeftOvers() {
  for (const name of readdirSync(tmpdir()).filter((one) => one.startsWith(PREFIX))) {
    const home = join(tmpdir(), name);
    try {
      if (Date.now() - statSync(home).mtimeMs < SETTLED_MS) continue;
      if (await endLeftOver(home)) rmSync(home, { recursive: true, force: true });
    } catch {
      // Another run sweeps it, or it belongs to somebody else.
    }
  }
}
