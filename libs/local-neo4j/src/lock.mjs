// @ts-check
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { birthOf, isAlive, pause } from './processes.mjs';
import { SetupRefusal } from './refusal.mjs';

/**
 * Runs `work` while no other process holds the same lock file. A lock whose holder has died is cleared.
 * @template T
 * @param {string} path
 * @param {{ waitMs: number, onWait?: (holder: number) => void }} options
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(path, { waitMs, onWait }, work) {
  mkdirSync(dirname(path), { recursive: true });
  const until = Date.now() + waitMs;
  for (let told = false; !take(path);) {
    const holder = readHolder(path);
    if (holder && !holds(holder)) clear(path, holder);
    else if (Date.now() > until) throw stillHeld(path, holder);
    else {
      if (!told && holder) onWait?.(holder.pid);
      told ||= holder !== null;
      await pause(100);
    }
  }
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

/** @typedef {{ pid: number, birth: string }} Holder */

/** The file appears with its whole content at once, so a reader never meets an empty lock. @param {string} path */
function take(path) {
  const mine = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  writeFileSync(mine, JSON.stringify({ pid: process.pid, birth: birthOf(process.pid) }));
  try {
    linkSync(mine, path);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(mine, { force: true });
  }
}

/** @param {string} path @returns {Holder | null} */
function readHolder(path) {
  try {
    const { pid, birth } = JSON.parse(readFileSync(path, 'utf8'));
    return { pid: Number(pid), birth: String(birth) };
  } catch (error) {
    const missing = /** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT';
    return missing ? null : { pid: 0, birth: '' };
  }
}

/** @param {Holder} holder */
function holds({ pid, birth }) {
  return isAlive(pid) && (birth === '' || birthOf(pid) === birth);
}

/** Moves the dead lock aside first: only one process can, and if it moved a newer lock it puts that back. @param {string} path @param {Holder} dead */
function clear(path, dead) {
  const aside = `${path}.${process.pid}.dead`;
  try {
    renameSync(path, aside);
    const moved = readHolder(aside);
    if (moved && holds(moved) && moved.pid !== dead.pid) linkSync(aside, path);
  } catch {
    // Somebody else was quicker; the next look decides.
  }
  rmSync(aside, { force: true });
}

/** @param {string} path @param {Holder | null} holder */
function stillHeld(path, holder) {
  const who = holder ? `process ${holder.pid}` : 'another process';
  return new SetupRefusal(
    `Another Remit (${who}) has been busy here for a long time: wait for it, or end it. Its lock is ${path}.`,
  );
}
