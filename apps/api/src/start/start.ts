import { assemble, type Engines } from '../assemble.js';
import type { Parts } from '../app.module.js';
import type { Config } from '../config.js';
import type { ServerLog } from '../server-log.js';
import { serve, type RunningServer } from '../server.js';
import type { Work } from '../background-work/work-registry.js';
import { freePort } from './free-port.js';
import { loadExample } from './load-example.js';
import { openDatabase } from './open-database.js';
import { readAhead } from './read-ahead.js';

/** How long the address waits for the first analysis, so that whoever opens it finds overlaps and gaps. */
const FIRST_ANALYSIS_MS = 90_000;

/** What the start needs besides the settings. */
export interface Surroundings {
  readonly log: ServerLog;
  readonly engines: Engines;
  /** Tells whoever started Remit what is going on. */
  readonly say: (line: string) => void;
}

/** Starts Remit: database, schema, example, pages, analysis. Resolves when the address may be opened. */
export async function start(config: Config, { log, engines, say }: Surroundings): Promise<RunningServer> {
  if (config.port !== null) await freePort(config.port, config.host);
  const store = await openDatabase(config, say);
  try {
    if (config.example) await loadExample(store, config.example, say);
    const ahead = readAhead(store).catch((error: unknown) => log.error(error));
    const parts = assemble({ config, store, log, engines });
    await readOwnRules(parts, say);
    const server = await serve(parts, await freePort(config.port, config.host));
    tellOfWork(parts, say);
    await analyseFirst(parts, say);
    await ahead;
    keepComparingReady(parts, log);
    const stop = async (): Promise<void> => {
      await server.stop();
      await store.close();
    };
    return { ...server, stop };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Reads the rules that people added; one that cannot be used is told and left out. */
async function readOwnRules({ rules }: Parts, say: (line: string) => void): Promise<void> {
  await rules.readOwn();
  for (const { id, faults } of rules.own) {
    if (faults.length > 0) say(`The own rule ${rules.files.file(id)} is not asked: ${faults.join('; ')}`);
  }
}

/** Begins the analysis when the findings are not those of the structure; waits for it when there are none at all. */
async function analyseFirst({ analysis, registry, store }: Parts, say: (line: string) => void): Promise<void> {
  const work = await analysis.startUnlessCurrent();
  if (work === null) return;
  if ((await store.findings.run()) !== null) return;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, FIRST_ANALYSIS_MS)));
  await Promise.race([registry.finished(work.id), late]);
  clearTimeout(timer);
  if (registry.find(work.id)?.state === 'RUNNING') say('Still computing; the pages show how far it is');
}

/** Bodies are made ready for comparing once their texts have been read, so that the first who asks need not wait. */
function keepComparingReady({ comparing, registry }: Parts, log: ServerLog): void {
  const warm = (): void => void comparing.warm().catch((error: unknown) => log.error(error));
  registry.listen((work: Work) => {
    if (work.kind === 'ANALYSIS' && work.state === 'DONE') warm();
  });
  if (!registry.list().some((work) => work.kind === 'ANALYSIS' && work.state === 'RUNNING')) warm();
}

function tellOfWork({ registry }: Parts, say: (line: string) => void): void {
  const last = new Map<string, string>();
  registry.listen((work: Work) => {
    const line = work.state === 'RUNNING' ? work.step : (work.message ?? work.state.toLowerCase());
    if (last.get(work.id) === line) return;
    last.set(work.id, line);
    say(line);
    if (work.state !== 'RUNNING') last.delete(work.id);
  });
}
