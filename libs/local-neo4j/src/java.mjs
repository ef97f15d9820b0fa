// @ts-check
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { SetupRefusal } from './refusal.mjs';

const NEEDED = 17;

/**
 * The `java` program that Neo4j will run on: that of JAVA_HOME, of PATH, or of the distribution, whichever first is new enough.
 * @param {Record<string, string | undefined>} env
 * @param {string} [distribution] where Linux distributions keep their Javas
 * @returns {{ path: string, version: number }}
 */
export function findJava(env, distribution = '/usr/lib/jvm') {
  const seen = [];
  for (const path of candidates(env, distribution)) {
    const version = versionOf(path, env);
    if (version !== null && version >= NEEDED) return { path, version };
    if (version !== null) seen.push(`${path} is version ${version}`);
  }
  const found = seen.length ? ` (${seen.join('; ')})` : '';
  throw new SetupRefusal(
    `Java ${NEEDED} or newer is needed to run Neo4j${found}. On Debian or Ubuntu: ` +
      `sudo apt-get install --no-install-recommends openjdk-17-jre-headless. Elsewhere: install a Java runtime and set JAVA_HOME to its folder.`,
  );
}

/** @param {Record<string, string | undefined>} env @param {string} distribution */
function candidates(env, distribution) {
  const home = env['JAVA_HOME'] ? [join(env['JAVA_HOME'], 'bin', 'java')] : [];
  return [...home, 'java', ...javasIn(distribution)];
}

/** @param {string} folder */
function javasIn(folder) {
  try {
    return readdirSync(folder)
      .sort()
      .map((name) => join(folder, name, 'bin', 'java'));
  } catch {
    return [];
  }
}

/** @param {string} path @param {Record<string, string | undefined>} env */
function versionOf(path, env) {
  const { status, stderr, stdout } = spawnSync(path, ['-version'], {
    encoding: 'utf8',
    env: { ...env },
    timeout: 20_000,
  });
  const version = status === 0 ? /version "(?:1\.)?(\d+)/.exec(`${stderr}${stdout}`) : null;
  return version ? Number(version[1]) : null;
}
