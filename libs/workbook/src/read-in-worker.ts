import { Worker } from 'node:worker_threads';
import { LIMITS, type Limits } from './limits.js';
import type { WorkbookReading } from './read-workbook.js';

/** How much one reading may take of the machine. */
export interface ZipReadingOptions {
  readonly limits?: Limits;
  /** Milliseconds until the reading is given up. */
  readonly milliseconds?: number;
  /** Megabytes of memory until the reading is given up. */
  readonly megabytes?: number;
  /** Gives the reading up when it fires. */
  readonly signal?: AbortSignal;
}

const SMALLER = 'Load a smaller part of the structure, or ask the operator to load it on the command line.';

/**
 * Reads a zipped workbook in a thread of its own, so that whatever it holds the process goes on and other work is not held up. The
 * thread is ended when it takes too long or too much memory. Needs the built program: the thread is started from its JavaScript file.
 */
export function readZipInWorker(zip: Uint8Array, options: ZipReadingOptions = {}): Promise<WorkbookReading> {
  const { limits = LIMITS, milliseconds = 60_000, megabytes = 512, signal } = options;
  const bytes = Uint8Array.from(zip);
  const worker = new Worker(new URL('./zip-reading-thread.js', import.meta.url), {
    workerData: { bytes, limits },
    transferList: [bytes.buffer],
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
    env: {},
  });
  return new Promise((resolve, reject) => {
    const settle = (reading: WorkbookReading) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      resolve(reading);
      void worker.terminate();
    };
    const timer = setTimeout(
      () => settle(refused(`Reading took more than ${milliseconds / 1000} seconds and was stopped.`, SMALLER)),
      milliseconds,
    );
    const abort = () => settle(refused('Reading was stopped.', 'Start again when you are ready.'));
    signal?.addEventListener('abort', abort, { once: true });
    if (signal?.aborted) abort();
    worker.once('message', settle);
    worker.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY')
        settle(refused(`Reading needed more than ${megabytes} MB of memory and was stopped.`, SMALLER));
      else {
        clearTimeout(timer);
        reject(error);
      }
    });
    worker.once('exit', () => settle(refused('Reading stopped before it was done.', 'Try again.')));
  });
}

function refused(reason: string, remedy: string): WorkbookReading {
  return {
    structure: null,
    faults: [{ table: null, row: null, column: null, value: null, reason, remedy }],
    notices: [],
  };
}
