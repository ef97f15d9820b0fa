import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot, withLock } from '../../libs/local-neo4j/src/index.mjs';
import { must, npm } from './run.mjs';
import { telling } from './say.mjs';

const LONG = 15 * 60_000;

/**
 * Installs the packages of package-lock.json unless they are there: those that Remit is built from and runs on,
 * and those of tests, checks and benchmarks (about as many again) only when asked for.
 */
export async function installPackages({ tests = false } = {}) {
  if (isInstalled(tests)) return;
  const lock = join(projectRoot(), '.remit', 'run', 'install.lock');
  await withLock(lock, { waitMs: LONG }, async () => {
    if (isInstalled(tests)) return;
    const install = tests && isInstalled(false) ? addThoseOfTests : () => anew(tests);
    const words = { doing: 'Installing packages (about a minute the first time)', done: 'Packages installed' };
    await telling(words, () => install().catch(() => anew(tests))); // Twice: an installation that was killed may still be writing.
  });
}

const npmRun = (...args) => must('Installing packages', npm(...args, '--no-audit', '--no-fund', '--loglevel=error'));
const anew = (tests) => (tests ? npmRun('ci') : npmRun('ci', '--omit=dev'));
/** Beside those that are there, which a running Remit may be using. */
const addThoseOfTests = () => npmRun('install', '--no-save');

/** npm writes its own record when an installation is complete; it must name what the lock file names. */
function isInstalled(tests) {
  const wanted = packagesOf(join(projectRoot(), 'package-lock.json'));
  const present = packagesOf(join(projectRoot(), 'node_modules', '.package-lock.json'));
  if (!present) return false;
  const paths = Object.keys(wanted).filter((path) => path !== '');
  return (
    paths.every((path) => isOptional(wanted[path], tests) || same(wanted[path], present[path])) &&
    Object.keys(present).every((path) => same(wanted[path], present[path]))
  );
}

const isOptional = (entry, tests) =>
  Boolean(entry.optional || entry.devOptional || entry.peer || (entry.dev && !tests));
const same = (one, other) => one?.version === other?.version && one?.integrity === other?.integrity;

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return null;
  }
}
