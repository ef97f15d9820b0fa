// npm start: from a fresh clone, or the day after, to one address to open in a browser. Ctrl-C stops everything.
import './steps/node-version.mjs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { projectRoot } from '../libs/local-neo4j/src/index.mjs';
import { compile } from './steps/compile.mjs';
import { openDatabase, openModel } from './steps/database.mjs';
import { installPackages } from './steps/install.mjs';
import { requireForNeo4j } from './steps/needs.mjs';
import { takeDataFolder } from './steps/one-at-a-time.mjs';
import { say, tell } from './steps/say.mjs';
import { serve } from './steps/serve.mjs';
import { whenNpmIsGone } from './steps/npm-above.mjs';

const EXAMPLE = join('examples', 'warwickshire');
const running = [];
let stopping;

/** Stops what runs, last started first; the second call waits for the first. */
function stop(code) {
  stopping ??= (async () => {
    for (const part of running.reverse()) await part.stop();
    process.exit(code);
  })();
  return stopping;
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    if (!stopping) say('Stopping');
    void stop(0);
  });
}

whenNpmIsGone(() => void stop(0));

async function start() {
  const home = homeFolder();
  if (!process.env.NEO4J_URI) requireForNeo4j();
  const release = takeDataFolder(home);
  running.push({ stop: async () => release() });
  const { database, model } = await prepare(home);
  if (stopping) return;
  const example = process.argv.includes('--empty') ? '' : (process.env.REMIT_EXAMPLE ?? EXAMPLE);
  const api = serve({ ...database.env, REMIT_HOME: home, REMIT_MODEL: model, REMIT_EXAMPLE: example });
  running.push(api);
  const code = await api.ended;
  await stop(code);
}

/** Data and program side by side; when one fails the other is still waited for, so that nothing is left half started. */
async function prepare(home) {
  const [data, program] = await Promise.allSettled([prepareData(home), prepareProgram()]);
  if (program.status === 'rejected') throw program.reason;
  if (data.status === 'rejected') throw data.reason;
  return data.value;
}

async function prepareData(home) {
  const database = await openDatabase(home);
  running.push(database);
  return { database, model: await openModel() };
}

async function prepareProgram() {
  await installPackages();
  await compile(['api', 'web']);
}

/** `REMIT_HOME`, else .remit in this checkout; a relative one counts from the checkout. */
function homeFolder() {
  const named = process.env.REMIT_HOME ?? '.remit';
  return named.startsWith('~/') ? join(homedir(), named.slice(2)) : resolve(projectRoot(), named);
}

console.log('\nRemit is getting ready. Ctrl-C stops it.\n');
try {
  await start();
} catch (error) {
  if (!stopping) {
    tell(error);
    await stop(1);
  }
}
