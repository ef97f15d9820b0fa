// @ts-check
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from './folders.mjs';
import { commandLineOf, endsWithin, isAlive } from './processes.mjs';
import { homeArgument } from './settings.mjs';

/** @typedef {{ pid: number, port: number, jars: string }} RunFile */

/** @param {string} home */
const fileOf = (home) => join(home, 'run', 'server.json');

/** Notes which process serves this home, and on which port. @param {string} home @param {RunFile} run */
export function noteRunning(home, run) {
  writeWhole(fileOf(home), `${JSON.stringify(run)}\n`);
}

/**
 * The server that runs on this home, if its process is alive and provably serves it; a stale note is cleared.
 * @param {string} home @returns {RunFile | null}
 */
export function findRunning(home) {
  const noted = readNote(home);
  if (noted && servesHome(noted.pid, home)) return noted;
  forgetRunning(home);
  return null;
}

/** @param {string} home */
export function forgetRunning(home) {
  rmSync(fileOf(home), { force: true });
}

/**
 * Ends a server: asks, and after twenty seconds insists.
 * @param {number} pid
 */
export async function endServer(pid) {
  signal(pid, 'SIGTERM');
  if (await endsWithin(pid, 20_000)) return;
  signal(pid, 'SIGKILL');
  await endsWithin(pid, 5_000);
}

/** @param {number} pid @param {NodeJS.Signals} name */
export function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch {
    // It has ended already.
  }
}

/** @param {number} pid @param {string} home */
function servesHome(pid, home) {
  return isAlive(pid) && `${commandLineOf(pid)} `.includes(` ${homeArgument(home)} `);
}

/** @param {string} home @returns {RunFile | null} */
function readNote(home) {
  try {
    const { pid, port, jars } = JSON.parse(readFileSync(fileOf(home), 'utf8'));
    return { pid: Number(pid), port: Number(port), jars: String(jars) };
  } catch {
    return null;
  }
}
