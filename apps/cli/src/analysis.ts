import { join } from 'node:path';
import { loadOwnRules, loadRules, ownRulesFolder, withOwnRules } from '@remit/gaps';
import { modelFolder, projectRoot } from '@remit/local-neo4j';
import type { Store } from '@remit/store';
import { builtEngines } from '../../api/src/built-engines.js';
import { analyse, hashSettings, madeFrom, type Analysis } from '../../api/src/background-work/analyse.js';
import type { Config } from './config.js';
import { say } from './print.js';
import { NOTHING_LOADED, Refused } from './refused.js';

/** What an analysis needs, as the server would have it. */
export async function openAnalysis(store: Store, config: Config): Promise<Analysis> {
  const engines = builtEngines({ home: config.home, modelFolder: await openModel(config) });
  const house = loadRules(join(projectRoot(), 'cypher', 'gaps'));
  const own = await loadOwnRules(ownRulesFolder(config.home), house, store.gaps);
  for (const { id, faults } of own) {
    if (faults.length > 0) say(`The own rule ${id} is not asked: ${faults.join('; ')}`);
  }
  const rules = withOwnRules(
    house,
    own.flatMap(({ rule }) => rule ?? []),
  );
  const settingsHash = hashSettings(rules, engines.settings);
  return { store, rules, findOverlaps: engines.findOverlaps, settingsHash };
}

/** What learning needs, as the server would have it. */
export async function openLearning(store: Store, config: Config) {
  const { calibrate } = builtEngines({ home: config.home, modelFolder: await openModel(config) });
  return { store, calibrate };
}

/** Makes sure that the stored findings are those of the structure as it is. Refuses when nothing is loaded. */
export async function requireFindings(store: Store, config: Config, signal: AbortSignal): Promise<void> {
  const [state, run] = await Promise.all([store.structure.state(), store.findings.run()]);
  if (state === null) throw new Refused(NOTHING_LOADED);
  const analysis = await openAnalysis(store, config);
  if (run !== null && madeFrom(run, state.version, analysis.settingsHash)) return;
  const outcome = await analyse(analysis, { signal, report: stepSayer() });
  for (const notice of outcome?.notices ?? []) say(`Note: ${notice}`);
}

/** Tells each new step on standard error, once. */
export function stepSayer(): (step: string) => void {
  let last = '';
  return (step) => {
    if (step !== last) say(step);
    last = step;
  };
}

/** The language model's folder; null when it cannot be had, which is told. */
export async function openModel({ cache, environment }: Config): Promise<string | null> {
  if (environment['REMIT_MODEL'] !== undefined) return environment['REMIT_MODEL'] || null;
  try {
    return await modelFolder({ cache, env: environment, log: say });
  } catch (error) {
    say(`The language model could not be fetched, so overlaps are judged by words alone. ${(error as Error).message}`);
    return null;
  }
}
