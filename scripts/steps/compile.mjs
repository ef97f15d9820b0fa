import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot, withLock, writeWhole } from '../../libs/local-neo4j/src/index.mjs';
import { must, tool } from './run.mjs';
import { telling } from './say.mjs';

const NOT_BUILT = /(\.(spec|int-spec|e2e-spec|web-spec)\.tsx?$)|(\/testing\/)/;
const SETTINGS = ['package-lock.json', 'tsconfig.json', 'nest-cli.json', 'schema.graphql'];

const PARTS = {
  api: { sources: ['apps/api', 'apps/cli', 'libs'], command: () => tool('@nestjs/cli/bin/nest.js', 'build', 'api') },
  web: { sources: ['apps/web'], command: () => tool('vite/bin/vite.js', 'build', 'apps/web', '--logLevel', 'error') },
};

/** Builds the named parts (`api`, which includes the command line, and `web`) whose sources changed since they were last built. */
export async function compile(names) {
  if (names.every((name) => isBuilt(name))) return;
  await withLock(join(projectRoot(), '.remit', 'run', 'build.lock'), { waitMs: 10 * 60_000 }, async () => {
    const stale = names.filter((name) => !isBuilt(name));
    if (stale.length === 0) return;
    await telling({ doing: 'Building', done: 'Built' }, () => Promise.all(stale.map(build)));
  });
}

async function build(name) {
  const hash = hashOfSources(name);
  rmSync(stampOf(name), { force: true });
  await must(`Building the ${name}`, PARTS[name].command());
  writeWhole(stampOf(name), hash);
}

const stampOf = (name) => join(projectRoot(), 'dist', `.built-${name}`);
const isBuilt = (name) => existsSync(stampOf(name)) && readFileSync(stampOf(name), 'utf8') === hashOfSources(name);

/** One hash over all that a part is built from. */
function hashOfSources(name) {
  const hash = createHash('sha256');
  for (const file of [...SETTINGS, ...PARTS[name].sources.flatMap(filesUnder)]) {
    hash.update(`${file}\n`).update(readFileSync(join(projectRoot(), file)));
  }
  return hash.digest('hex');
}

function filesUnder(folder) {
  return readdirSync(join(projectRoot(), folder), { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return filesUnder(path);
      return NOT_BUILT.test(path) ? [] : [path];
    });
}
