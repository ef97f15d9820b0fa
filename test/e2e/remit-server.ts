import { optimise } from '@remit/proposals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { analyseOverlaps, calibrate, deskOf, openEngine } from '@remit/overlaps';
import { openStore, type Store } from '@remit/store';
import { readWorkbook, readZip } from '@remit/workbook';
import { assemble, type Engines } from '../../apps/api/src/assemble.js';
import type { Parts } from '../../apps/api/src/app.module.js';
import type { Config } from '../../apps/api/src/config.js';
import { findBrowser } from '../../apps/api/src/papers/find-browser.js';
import { PROJECT_ROOT } from '../../apps/api/src/project-root.js';
import { serve, type RunningServer } from '../../apps/api/src/server.js';
import { ServerLog } from '../../apps/api/src/server-log.js';
import { loadExample } from '../../apps/api/src/start/load-example.js';
import { copyOfRun, writeGraph, type GraphCopy } from '../support/graph-copy.js';
import { emptyGraph, testNeo4j } from '../support/test-neo4j.js';

/** A server under test, on a port of its own and the run's database. */
export interface TestServer extends RunningServer {
  readonly parts: Parts;
  readonly store: Store;
  /** What was logged, one event a line. */
  readonly logged: Record<string, unknown>[];
  /** Asks over HTTP with the printed token, as a script would. */
  ask(query: string, variables?: object): Promise<Answer>;
  /** Any request with the token; `path` begins with a slash. */
  send(path: string, init?: RequestInit): Promise<Response>;
}

export interface Answer {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- specs look into answers of every shape
  readonly data?: any;
  readonly errors?: { message: string; path?: string[]; extensions: { code: string; reference?: string } }[];
}

const EXAMPLE = {
  folder: join(PROJECT_ROOT, 'examples', 'warwickshire'),
  name: 'Warwickshire partnerships',
  asAt: '2010-03-05',
};

/** The engines without threads and without a model: what runs is the same code. */
const ENGINES: Engines = {
  findOverlaps: (structure, asOf, { signal, report }, weights, { brief = false, ...past }) =>
    analyseOverlaps(structure, {
      asOf,
      weights,
      brief,
      past,
      embedder: null,
      signal,
      onProgress: (step, done, total) => report(step, done / Math.max(1, total)),
    }),
  openDesk: async (structure, asOf, weights) =>
    deskOf(await openEngine(structure, { asOf, weights, embedder: null }), null),
  calibrate: async (structure, asOf, labels, { signal }) =>
    calibrate(await openEngine(structure, { asOf, embedder: null, signal }), labels),
  optimise: (task, { report }) => optimise(task, (step) => report(step)),
  readZipped: async (zip) => {
    const { files, faults, notices } = await readZip(zip);
    return files === null ? { structure: null, faults, notices } : readWorkbook(files);
  },
  settings: ['words alone'],
};

/** How to start a server under test. */
export interface Setting {
  /** Loads the example, which is the rule. */
  readonly example?: boolean;
  /** The example with its overlaps and gaps, found once in a test run by the engines below. */
  readonly analysed?: boolean;
  /** Keeps what the database holds, as a restart does. */
  readonly keep?: boolean;
  readonly engines?: Partial<Engines>;
}

/** Starts a server on an emptied database, with the example loaded unless told otherwise. Stop it with `stop()`. */
export async function startServer(setting: Setting = {}): Promise<TestServer> {
  const { example = true, keep = false, engines = {} } = setting;
  const copy = setting.analysed ? await analysedExample() : null;
  if (!keep) await emptyGraph();
  const store = openStore(testNeo4j());
  await store.migrate();
  if (copy) await writeGraph(copy);
  else if (example) await loadExample(store, EXAMPLE, () => undefined);
  return served(store, engines);
}

/** What a server leaves that has loaded and analysed the example. */
export function analysedExample(): Promise<GraphCopy> {
  return copyOfRun('analysed-example', async () => {
    const server = await startServer();
    try {
      await analysed(server);
    } finally {
      await server.stop();
    }
  });
}

async function served(store: Store, engines: Partial<Engines>): Promise<TestServer> {
  const logged: Record<string, unknown>[] = [];
  const log = new ServerLog((line) => logged.push(JSON.parse(line) as Record<string, unknown>));
  const home = mkdtempSync(join(tmpdir(), 'remit-e2e-'));
  const parts = assemble({ config: configOf(home), store, log, engines: { ...ENGINES, ...engines } });
  const server = await serve(parts, 0);
  const send = (path: string, init: RequestInit = {}): Promise<Response> =>
    fetch(server.url + path, { ...init, headers: { authorization: `Bearer ${server.token}`, ...init.headers } });
  return {
    ...server,
    parts,
    store,
    logged,
    send,
    async ask(query, variables = {}) {
      const body = JSON.stringify({ query, variables });
      const answer = await send('/graphql', { method: 'POST', body, headers: { 'content-type': 'application/json' } });
      return (await answer.json()) as Answer;
    },
    async stop() {
      await server.stop();
      await store.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** Computes overlaps and gaps and waits for them. */
export async function analysed({ parts }: TestServer): Promise<void> {
  const work = await parts.analysis.start();
  const done = await parts.registry.finished(work!.id);
  if (done?.state !== 'DONE') throw new Error(`The analysis ended as ${done?.state}: ${done?.message}`);
}

function configOf(home: string): Config {
  return {
    home,
    database: testNeo4j(),
    host: '127.0.0.1',
    port: 0,
    example: null,
    modelFolder: null,
    printer: findBrowser(process.env),
    webFolder: join(PROJECT_ROOT, 'dist', 'web'),
  };
}
