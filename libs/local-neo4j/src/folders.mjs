// @ts-check
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** The folder of this checkout: the nearest one above that has a package.json, whether the code runs from source or from dist. */
export function projectRoot() {
  return nearestPackage(import.meta.dirname);
}

/** @param {string} folder @returns {string} */
function nearestPackage(folder) {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const above = dirname(folder);
  if (above === folder) throw new Error(`No package.json above ${import.meta.dirname}`);
  return nearestPackage(above);
}

/**
 * Where jars and the language model are kept between checkouts: `REMIT_CACHE`, else the user's cache folder.
 * @param {Record<string, string | undefined>} env
 */
export function cacheFolder(env) {
  if (env['REMIT_CACHE']) return resolve(env['REMIT_CACHE']);
  return join(env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'remit');
}

/**
 * Writes a file so that a reader sees the old text or the new one, never half of it.
 * @param {string} path @param {string | Uint8Array} content @param {number} [mode]
 */
export function writeWhole(path, content, mode = 0o600) {
  mkdirSync(dirname(path), { recursive: true });
  const part = `${path}.${process.pid}.part`;
  writeFileSync(part, content, { mode });
  renameSync(part, path);
}
