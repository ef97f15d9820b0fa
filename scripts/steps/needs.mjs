import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { SetupRefusal, cacheFolder, findJava, isComplete, requireMaven } from '../../libs/local-neo4j/src/index.mjs';
import { say } from './say.mjs';

const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Java to run Neo4j and, until everything is fetched, Maven to bring it. */
export function requireForNeo4j() {
  providing('openjdk-17-jre-headless', () => findJava(process.env));
  if (!isComplete({ cache: cacheFolder(process.env) })) providing('maven', () => requireMaven(process.env));
}

/** A browser for the browser tests: that of CHROMIUM, else one on PATH. */
export function requireBrowser() {
  providing('chromium', () => {
    const named = process.env.CHROMIUM;
    if (named ? existsSync(named) : BROWSERS.some(isProgram)) return;
    throw new SetupRefusal(
      'Chromium is needed for the browser tests. On Debian or Ubuntu: sudo apt-get install --no-install-recommends chromium. ' +
        'Elsewhere: install Chromium or Chrome and set CHROMIUM to its program.',
    );
  });
}

/** Checks for something; when it is missing and we may install Debian packages, installs it and checks again. */
function providing(debianPackage, check) {
  try {
    check();
  } catch (refusal) {
    if (!mayInstall()) throw refusal;
    say(`Installing ${debianPackage} by apt-get`);
    installDebian(debianPackage);
    check();
  }
}

function mayInstall() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && isProgram('apt-get');
}

let listed = false;
function installDebian(name) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) => spawnSync('apt-get', ['-q', ...args], { env, encoding: 'utf8', stdio: 'pipe' });
  if (!listed) apt('update');
  listed = true;
  const { status, stderr } = apt('install', '-y', '--no-install-recommends', name);
  if (status !== 0) say(`apt-get could not install ${name}: ${String(stderr).trim().split('\n').at(-1)}`);
}

function isProgram(name) {
  return (process.env.PATH ?? '').split(':').some((folder) => folder && existsSync(`${folder}/${name}`));
}
