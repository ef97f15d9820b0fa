import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../libs/local-neo4j/src/index.mjs';
import { capture, tool } from './run.mjs';

const GENERATED = 'apps/web/src/graphql/generated';

/** All that can be judged without a database: format, house rules, types, import rules, generated files, unit tests. */
export async function checkQuality(tally) {
  const tsc = (...args) => tool('typescript/bin/tsc', '--noEmit', ...args);
  const imports = ['apps', 'libs', 'test', 'bench', '--config', '.dependency-cruiser.cjs', '--output-type', 'err-long'];
  const script = (name) => [process.execPath, join(projectRoot(), 'scripts', name), '--check'];
  // The longest first, so that the two that run side by side end together.
  await twoAtATime([
    () => tally.check('house rules', tool('eslint/bin/eslint.js', '--max-warnings', '0', '.')),
    () => tally.check('format', tool('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.')),
    () => tally.check('types of web', tsc('-p', 'apps/web/tsconfig.json')),
    () => tally.check('types of api, libs and tests', tsc('-p', 'tsconfig.json', '--incremental', 'false')),
    () => tally.check('import rules', tool('dependency-cruiser/bin/dependency-cruise.mjs', ...imports)),
    () => tally.checkBy('types of the operations', generatedFilesDiffer),
    () => tally.check('rules page', script('generate-rules-page.mjs')),
    () => tally.check('schema.graphql', script('generate-schema.mjs')),
  ]);
  await tally.tests(['unit'], '--maxWorkers=100%');
}

async function twoAtATime(steps) {
  const waiting = [...steps];
  const next = async () => {
    while (waiting.length > 0) await waiting.shift()();
  };
  await Promise.all([next(), next()]);
}

/** Generates anew, in place, and says when that changed anything. */
async function generatedFilesDiffer() {
  const before = hashOfFolder(GENERATED);
  const { code, said } = await capture(tool('@graphql-codegen/cli/cjs/bin.js', '--config', 'codegen.ts', '--silent'));
  if (code !== 0) return said;
  if (hashOfFolder(GENERATED) === before) return null;
  return `${GENERATED} did not fit the schema and the operations. It has been written anew: commit it.`;
}

function hashOfFolder(folder) {
  const hash = createHash('sha256');
  const path = join(projectRoot(), folder);
  const names = existsSync(path) ? readdirSync(path).sort() : [];
  for (const name of names) hash.update(`${name}\n`).update(readFileSync(join(path, name)));
  return hash.digest('hex');
}
