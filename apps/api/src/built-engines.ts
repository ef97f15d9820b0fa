import { join } from 'node:path';
import { ENGINE, openDeskInWorker, runCalibration, runOverlapAnalysis, type RunningWork } from '@remit/overlaps';
import { runOptimiser } from '@remit/proposals';
import { readZipInWorker } from '@remit/workbook';
import type { Day } from '@remit/structure';
import type { Engines } from './assemble.js';
import type { Progress } from './background-work/analyse.js';
import type { Config } from './config.js';

/** The heavy work in threads of its own. Needs the built program. */
export function builtEngines({ home, modelFolder }: Pick<Config, 'home' | 'modelFolder'>): Engines {
  const options = (asOf: Day, { report }: Progress) => ({
    asOf,
    modelFolder,
    cacheFolder: join(home, 'vectors'),
    onProgress: (step: string, done: number, total: number) => report(step, total === 0 ? null : done / total),
  });
  return {
    openDesk: (structure, asOf, weights) =>
      openDeskInWorker(structure, { asOf, weights, modelFolder, cacheFolder: join(home, 'vectors') }),
    findOverlaps: (structure, asOf, running, weights, { brief = false, ...past }) =>
      stoppable(runOverlapAnalysis(structure, { ...options(asOf, running), weights, brief, past }), running),
    calibrate: (structure, asOf, labels, running) =>
      stoppable(runCalibration(structure, labels, options(asOf, running)), running),
    optimise: (task, running) =>
      stoppable(
        runOptimiser(task, (_step, done, total) => running.report('Weighing options', done / (2 * total))),
        running,
      ),
    readZipped: (zip, signal) => readZipInWorker(zip, signal ? { signal } : {}),
    settings: [ENGINE, modelFolder === null ? 'words alone' : 'with the model'],
  };
}

/** Work in a thread ends early when somebody asks for it. */
async function stoppable<Result>(running: RunningWork<Result>, { signal }: Progress): Promise<Result> {
  const cancel = (): void => running.cancel();
  signal.addEventListener('abort', cancel, { once: true });
  try {
    return await running.result;
  } finally {
    signal.removeEventListener('abort', cancel);
  }
}
