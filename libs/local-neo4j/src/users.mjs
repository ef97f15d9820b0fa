// @ts-check
import { mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from './folders.mjs';
import { birthOf, isAlive } from './processes.mjs';

/**
 * Which processes use a server. The last one to leave stops it; one that was killed no longer counts.
 * @param {string} home
 */
export function usersOf(home) {
  const folder = join(home, 'run', 'users');
  const mine = join(folder, String(process.pid));
  return {
    join() {
      mkdirSync(folder, { recursive: true });
      writeWhole(mine, birthOf(process.pid));
    },
    leave() {
      rmSync(mine, { force: true });
    },
    /** The ids of the other living users. @returns {number[]} */
    others() {
      return names(folder)
        .map(Number)
        .filter((pid) => pid !== process.pid && stillThere(folder, pid));
    },
  };
}

/** @param {string} folder */
function names(folder) {
  try {
    return readdirSync(folder).filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}

/** @param {string} folder @param {number} pid */
function stillThere(folder, pid) {
  const file = join(folder, String(pid));
  try {
    const birth = readFileSync(file, 'utf8');
    if (isAlive(pid) && (birth === '' || birth === birthOf(pid))) return true;
    rmSync(file, { force: true });
  } catch {
    // It left while we looked.
  }
  return false;
}
