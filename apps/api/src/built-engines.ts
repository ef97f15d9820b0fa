import { join } from 'node:path';
import { ENGINE, openDeskInWorker, runOverlapAnalysis } from '@remit/overlaps';
import { readZipInWorker } from '@remit/workbook';
import type { Engines } from './assemble.js';
import type { Config } from './config.js';

/** The heavy work in threads of its own. Needs the built program. */
export function builtEngines({ home, modelFolder }: Pick<Config, 'home' | 'modelFolder'>): Engines {
  return {
    async findOverlaps(structure, asOf, { signal, report }) {
      const running = runOverlapAnalysis(structure, {
        asOf,
        modelFolder,
        cacheFolder: join(home, 'vectors'),
        onProgress: (step, done, total) => report(step, total === 0 ? null : done / total),
      });
      const cancel = (): void => running.cancel();
      signal.addEventListener('abort', cancel, { once: true });
      try {
        return await running.result;
      } finally {
        signal.removeEventListener('abort', cancel);
      }
    },
    openDesk: (structure, asOf) =>
      openDeskInWorker(structure, { asOf, modelFolder, cacheFolder: join(home, 'vectors') }),
    readZipped: (zip, signal) => readZipInWorker(zip, signal ? { signal } : {}),
    settings: [ENGINE, modelFolder === null ? 'words alone' : 'with the model'],
  };
}
