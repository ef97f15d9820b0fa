// @ts-check
import { existsSync, mkdirSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureJars } from './artefacts.mjs';
import { freePort, portTaken } from './bolt.mjs';
import { findJava } from './java.mjs';
import { launch, untilReady } from './launch.mjs';
import { withLock } from './lock.mjs';
import { USER, ensurePassword } from './password.mjs';
import { SetupRefusal } from './refusal.mjs';
import { endServer, findRunning, forgetRunning, signal } from './running.mjs';
import { usersOf } from './users.mjs';

const LOCK_WAIT_MS = 180_000;
const READY_WITHIN_MS = 120_000;

/**
 * @typedef {object} LocalNeo4jOptions
 * @property {string} home folder that holds the server's data, settings, logs and password
 * @property {string} cache folder for the jars, shared between checkouts; see `cacheFolder`
 * @property {Record<string, string | undefined>} env environment for java and mvn, and where they are looked for
 * @property {(line: string) => void} [log] told what happens, a plain line at a time
 * @property {number} [port] a fixed port instead of a free one
 * @property {boolean} [quickStart] starts with half the work and plans queries less often, but is slower under load: for tests
 */

/**
 * A Neo4j server that can be used now.
 * @typedef {object} RunningNeo4j
 * @property {string} uri
 * @property {string} user
 * @property {string} password
 * @property {number} pid
 * @property {boolean} adopted true when it ran already, for another Remit or left over by one that was killed
 * @property {() => Promise<void>} stop leaves the server, and ends it unless another Remit still uses it
 */

/**
 * Remit's own Neo4j: joins the server that runs on this folder, or starts one.
 * Left-overs of a killed run are taken over when they are provably ours, and cleared when they are dead.
 * @param {LocalNeo4jOptions} options @returns {Promise<RunningNeo4j>}
 */
export async function startLocalNeo4j(options) {
  const jars = await ensureJars(options);
  mkdirSync(resolve(options.home), { recursive: true, mode: 0o700 });
  const home = realpathSync(options.home);
  const { log = () => {} } = options;
  const lock = {
    waitMs: LOCK_WAIT_MS,
    onWait: () => log('Another Remit is starting or stopping Neo4j here; waiting for it'),
  };
  return withLock(lockOf(home), lock, async () => {
    const found = await usable(home, jars, options.port);
    usersOf(home).join();
    const unhook = stopWithProcess(home);
    const stop = once(async () => {
      unhook();
      await leave(home);
    });
    const server = found ?? (await begin({ ...options, home, jars, log }).catch(gaveUp(home, unhook)));
    const uri = `bolt://127.0.0.1:${server.port}`;
    return { uri, user: USER, password: server.password, pid: server.pid, adopted: found !== null, stop };
  });
}

/**
 * The connection to the server that runs on this folder, without starting or joining anything; null when none runs.
 * @param {string} home
 */
export function connectionTo(home) {
  if (!existsSync(home)) return null;
  const real = realpathSync(home);
  const running = findRunning(real);
  return (
    running && { uri: `bolt://127.0.0.1:${running.port}`, user: USER, password: ensurePassword(real), pid: running.pid }
  );
}

/**
 * Ends the server of a folder whose users have all died; for throw-away folders that nobody will start again.
 * @param {string} home @returns {Promise<boolean>} false when a living process still uses it
 */
export async function endLeftOver(home) {
  const real = realpathSync(home);
  const running = findRunning(real);
  if (usersOf(real).others().length > 0) return false;
  if (running) await endServer(running.pid);
  return true;
}

/** @param {string} home */
const lockOf = (home) => join(home, 'run', 'starting.lock');

/** @param {string} home @param {string} jars @param {number} [port] */
async function usable(home, jars, port) {
  const running = findRunning(home);
  if (!running) return null;
  const wanted = running.jars === jars && (port === undefined || port === running.port);
  if (!wanted && usersOf(home).others().length === 0) {
    await endServer(running.pid);
    forgetRunning(home);
    return null;
  }
  const { pid } = running;
  const ready = await untilReady({ home, pid, port: running.port, withinMs: READY_WITHIN_MS }).catch(() => false);
  return ready === false ? null : { ...running, password: ensurePassword(home) };
}

/** @param {LocalNeo4jOptions & { jars: string, log: (line: string) => void }} options */
async function begin({ home, jars, env, log, port, quickStart = false }) {
  if (port !== undefined && (await portTaken(port))) {
    throw new SetupRefusal(
      `Port ${port} is taken by another program: choose another for Neo4j, or leave the choice to Remit.`,
    );
  }
  const java = findJava(env).path;
  const password = ensurePassword(home);
  const chosen = port ?? (await freePort());
  log('Starting Neo4j');
  const pid = launch({ home, jars, java, port: chosen, quickStart, env });
  await untilReady({ home, pid, port: chosen, withinMs: READY_WITHIN_MS });
  return { pid, port: chosen, password };
}

/** @param {string} home */
async function leave(home) {
  await withLock(lockOf(home), { waitMs: LOCK_WAIT_MS }, async () => {
    const users = usersOf(home);
    users.leave();
    const running = findRunning(home);
    if (!running || users.others().length > 0) return;
    await endServer(running.pid);
    forgetRunning(home);
  });
}

/** When this process ends without `stop`, even while the server starts, the server is told to end too. @param {string} home */
function stopWithProcess(home) {
  const hook = () => {
    const users = usersOf(home);
    users.leave();
    const running = findRunning(home);
    if (running && users.others().length === 0) signal(running.pid, 'SIGTERM');
  };
  process.once('exit', hook);
  return () => process.removeListener('exit', hook);
}

/** @param {string} home @param {() => void} unhook @returns {(error: unknown) => never} */
function gaveUp(home, unhook) {
  return (error) => {
    unhook();
    usersOf(home).leave();
    throw error;
  };
}

/** @param {() => Promise<void>} work */
function once(work) {
  /** @type {Promise<void> | undefined} */
  let done;
  return () => (done ??= work());
}
