// @ts-check
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from './folders.mjs';
import { SetupRefusal } from './refusal.mjs';

const ROUNDS = 1024;

/** The one user of a Community server. */
export const USER = 'neo4j';

/**
 * The server's password, made up at the first start and kept in a file that only this user may read.
 * @param {string} home
 */
export function ensurePassword(home) {
  const path = join(home, 'password');
  const initial = join(home, 'data', 'dbms', 'auth.ini');
  const started = existsSync(join(home, 'data', 'databases', 'system'));
  if (!existsSync(path) && started) {
    throw new SetupRefusal(
      `The database in ${home} has lost its password file. Put ${path} back from a copy, or move ${home} away to begin with an empty structure.`,
    );
  }
  if (!existsSync(path)) writeWhole(path, randomBytes(18).toString('base64url'));
  const password = readFileSync(path, 'utf8').trim();
  if (!started) writeWhole(initial, initialUser(password));
  return password;
}

/**
 * What `neo4j-admin dbms set-initial-password` writes, made here so that the password never stands on a command line.
 * @param {string} password
 */
function initialUser(password) {
  const salt = randomBytes(32);
  let digest = createHash('sha256').update(salt).update(password).digest();
  for (let round = 1; round < ROUNDS; round++) digest = createHash('sha256').update(digest).digest();
  return `${USER}:SHA-256,${digest.toString('hex')},${salt.toString('hex')},${ROUNDS}:\n`;
}
