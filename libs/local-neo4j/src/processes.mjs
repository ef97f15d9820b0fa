// @ts-check
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * True while a process with this id runs (a zombie does not count).
 * @param {number} pid
 */
export function isAlive(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
  return !/^\d+ \(.*\) Z/s.test(proc(pid, 'stat'));
}

/**
 * A text that tells this process from a later one that was given the same id; empty when it cannot be told.
 * @param {number} pid
 */
export function birthOf(pid) {
  const stat = proc(pid, 'stat');
  if (stat) return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  return ps(pid, 'lstart=');
}

/**
 * The whole command line of a process, its words parted by spaces; empty when it cannot be read.
 * @param {number} pid
 */
export function commandLineOf(pid) {
  return proc(pid, 'cmdline').replaceAll('\0', ' ').trim() || ps(pid, 'command=');
}

/**
 * The process that started this one; 0 when it cannot be told.
 * @param {number} pid
 */
export function parentOf(pid) {
  const stat = proc(pid, 'stat');
  return Number((stat ? stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1] : ps(pid, 'ppid=')) ?? 0);
}

/**
 * Resolves to true as soon as the process has ended, or to false when the time is up.
 * @param {number} pid @param {number} milliseconds
 */
export async function endsWithin(pid, milliseconds) {
  const until = Date.now() + milliseconds;
  while (isAlive(pid)) {
    if (Date.now() > until) return false;
    await pause(50);
  }
  return true;
}

/** @param {number} milliseconds @returns {Promise<void>} */
export function pause(milliseconds) {
  return new Promise((done) => setTimeout(done, milliseconds));
}

/**
 * A helper program is ended when this process ends before it.
 * @param {import('node:child_process').ChildProcess} child
 */
export function endsWithUs(child) {
  const end = () => child.kill('SIGTERM');
  process.once('exit', end);
  child.once('close', () => process.removeListener('exit', end));
  return child;
}

/** @param {number} pid @param {string} file */
function proc(pid, file) {
  try {
    return process.platform === 'linux' ? readFileSync(`/proc/${pid}/${file}`, 'utf8') : '';
  } catch {
    return '';
  }
}

/** @param {number} pid @param {string} column */
function ps(pid, column) {
  if (process.platform === 'linux') return '';
  try {
    return execFileSync('ps', ['-ww', '-o', column, '-p', String(pid)], { encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return '';
  }
}
