// @ts-check
import { spawn, spawnSync } from 'node:child_process';
import { endsWithUs } from './processes.mjs';
import { SetupRefusal } from './refusal.mjs';

/**
 * Makes sure that Maven, which brings the jars, is installed.
 * @param {Record<string, string | undefined>} env
 */
export function requireMaven(env) {
  if (spawnSync('mvn', ['-v'], { env: { ...env }, stdio: 'ignore', timeout: 60_000 }).status === 0) return;
  throw new SetupRefusal(
    'Maven (the program mvn) is needed once, to fetch Neo4j. On Debian or Ubuntu: sudo apt-get install --no-install-recommends maven. ' +
      'Elsewhere: install Maven so that mvn -v works in this terminal.',
  );
}

/**
 * Copies every file of the pom into a folder by the ordinary Maven client, which checks what it fetches.
 * @param {{ pom: string, into: string, env: Record<string, string | undefined>, repository?: string }} request `repository`: a fresh local repository, when the user's own holds a damaged file
 * @returns {Promise<void>}
 */
export function copyDependencies({ pom, into, env, repository }) {
  const local = repository ? [`-Dmaven.repo.local=${repository}`] : [];
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${into}`];
  return new Promise((resolve, reject) => {
    const child = spawn('mvn', ['-q', '-B', '-C', '-f', pom, ...local, ...goal], {
      env: { ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    endsWithUs(child);
    let said = '';
    child.stdout.on('data', (chunk) => (said += chunk));
    child.stderr.on('data', (chunk) => (said += chunk));
    child.once('error', (error) => reject(error));
    child.once('close', (code) => (code === 0 ? resolve() : reject(failure(said))));
  });
}

/** @param {string} said */
function failure(said) {
  const colours = new RegExp(String.raw`\u001b\[[0-9;]*m`, 'g');
  const lines = said
    .replace(colours, '')
    .split('\n')
    .filter((line) => line.includes('[ERROR]'));
  return new SetupRefusal(
    `Maven could not fetch Neo4j. Check the network (or the proxy and mirror in your Maven settings) and start again. It said: ${lines.slice(0, 2).join(' ').slice(0, 600)}`,
  );
}
