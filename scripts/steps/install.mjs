import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot, withLock } from '../../libs/local-neo4j/src/index.mjs';
import { must, npm } from './run.mjs';
import { telling } from './say.mjs';

/** Installs the packages of package-lock.json unless node_modules holds exactly them. */
export async function installPackages() {
  if (isInstalled()) return;
  const lock = join(projectRoot(), '.remit', 'run', 'install.lock');
  await withLock(lock, { waitMs: 15 * 60_000 }, async () => {
    if (isInstalled()) return;
    const words = { doing: 'Installing packages (about a minute the first time)', done: 'Packages installed' };
    await telling(words, () => ci().catch(ci)); // Twice: an installation that was killed may still be writing.
  });
}

function ci() {
  return must('Installing packages', npm('ci', '--no-audit', '--no-fund', '--loglevel=error'));
}

/** npm writes its own record when an installation is complete; it must name what the lock file names. */
function isInstalled() {
  const wanted = packagesOf(join(projectRoot(), 'package-lock.json'));
  const present = packagesOf(join(projectRoot(), 'node_modules', '.package-lock.json'));
  if (!present) return false;
  const paths = Object.keys(wanted).filter((path) => path !== '');
  return (
    paths.every((path) => isOptional(wanted[path]) || same(wanted[path], present[path])) &&
    Object.keys(present).every((path) => same(wanted[path], present[path]))
  );
}

const isOptional = (entry) => Boolean(entry.optional || entry.devOptional || entry.peer);
const same = (one, other) => one?.version === other?.version && one?.integrity === other?.integrity;

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return null;
  }
}
