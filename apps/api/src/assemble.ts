import { ownRulesFolder } from '@remit/gaps';
import type { Store } from '@remit/store';
import type { Parts } from './app.module.js';
import type { Config } from './config.js';
import { RuleCatalogue } from './gaps/rule-catalogue.js';
import type { ServerLog } from './server-log.js';
import { CalibrationRunner, type Calibrate } from './overlaps/calibration-runner.js';
import { hashSettings, type FindOverlaps } from './background-work/analyse.js';
import { AnalysisRunner } from './background-work/analysis-runner.js';
import { OperationMemory } from './background-work/operation-memory.js';
import { WorkRegistry } from './background-work/work-registry.js';
import { unexpected } from './endpoint/masked-errors.js';
import { Comparing, type OpenDesk } from './overlaps/comparing.js';
import { Effects } from './proposals/effects.js';
import { Optimiser, type Optimise } from './proposals/optimiser.js';
import { ProposalGround } from './proposals/proposal-ground.js';
import { ImportDesk, type ReadZipped } from './workbook/import-desk.js';
import { randomUUID } from 'node:crypto';

/** The heavy work, which runs in threads of the built program and in this thread when tests say so. */
export interface Engines {
  readonly findOverlaps: FindOverlaps;
  readonly openDesk: OpenDesk;
  readonly calibrate: Calibrate;
  readonly optimise: Optimise;
  readonly readZipped: ReadZipped;
  /** What of the engines decides findings: the model, the engine's own version. */
  readonly settings: readonly string[];
}

/** What was opened before. */
export interface Opened {
  readonly config: Config;
  readonly store: Store;
  readonly log: ServerLog;
  readonly engines: Engines;
}

/** Puts the parts of the server together. */
export function assemble({ config, store, log, engines }: Opened): Parts {
  const rules = new RuleCatalogue(ownRulesFolder(config.home), store.gaps);
  const operations = new OperationMemory();
  const registry = new WorkRegistry((error) => {
    const reference = randomUUID();
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    log.event('error', 'work_failed', { reference, detail });
    return unexpected(reference);
  });
  const searches = {
    store,
    findOverlaps: engines.findOverlaps,
    get rules() {
      return rules.book;
    },
    get settingsHash() {
      return hashSettings(rules.book, engines.settings);
    },
  };
  const analysis = new AnalysisRunner(searches, registry);
  const calibration = new CalibrationRunner(store, registry, engines.calibrate, analysis);
  const desk = new ImportDesk(store, registry, analysis, operations, engines.readZipped);
  const comparing = new Comparing(store, engines.openDesk);
  const effects = new Effects(new ProposalGround(store), searches, registry);
  const optimiser = new Optimiser(effects, registry, engines.optimise);
  return {
    config,
    log,
    store,
    rules,
    registry,
    analysis,
    calibration,
    desk,
    operations,
    comparing,
    effects,
    optimiser,
  };
}
