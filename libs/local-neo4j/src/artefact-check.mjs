// @ts-check
import { createHash } from 'node:crypto';
import { createReadStream, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ file: string, size: number, sha256: string }} Artefact */

/**
 * Names the listed files that are missing or differ from the list by a single byte.
 * @param {string} folder @param {readonly Artefact[]} listed @returns {Promise<string[]>}
 */
export async function notAsListed(folder, listed) {
  const wrong = [];
  for (const { file, size, sha256 } of listed) {
    const path = join(folder, file);
    if (sizeOf(path) !== size || (await sha256Of(path)) !== sha256) wrong.push(file);
  }
  return wrong;
}

/**
 * The quick look of every start: exactly the listed files, each of its listed size.
 * @param {string} folder @param {readonly Artefact[]} listed
 */
export function looksRight(folder, listed) {
  return (
    listed.every(({ file, size }) => sizeOf(join(folder, file)) === size) &&
    readdirSync(folder).length === listed.length
  );
}

/**
 * Deletes whatever the list does not name.
 * @param {string} folder @param {readonly string[]} names
 */
export function removeStrangers(folder, names) {
  for (const name of readdirSync(folder)) {
    if (!names.includes(name)) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/** One hash for a whole list. @param {unknown} list */
export function hashOf(list) {
  return createHash('sha256').update(JSON.stringify(list)).digest('hex');
}

/** @param {string} path @returns {Promise<string>} */
export async function sha256Of(path) {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest('hex');
}

/** @param {string} path */
function sizeOf(path) {
  return statSync(path, { throwIfNoEntry: false })?.size ?? -1;
}
