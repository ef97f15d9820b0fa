import { Worker } from 'node:worker_threads';
import type { OptimiserResult, OptimiserTask } from './optimise.js';

/** What the thread says. */
export type OptimiserMessage =
  | { readonly kind: 'progress'; readonly step: string; readonly done: number; readonly total: number }
  | { readonly kind: 'result'; readonly result: OptimiserResult };

/** The search was stopped because somebody asked for it. */
export class OptimiserCancelled extends Error {
  constructor() {
    super('The search for options was cancelled.');
    this.name = 'OptimiserCancelled';
  }
}

/** A search under way. */
export interface RunningOptimiser {
  readonly result: Promise<OptimiserResult>;
  /** Stops it; the result is then refused with OptimiserCancelled. */
  cancel(): void;
}

/** Searches in a thread of its own, so that whoever asks stays responsive. Works from the built code. */
export function runOptimiser(
  task: OptimiserTask,
  onProgress?: (step: string, done: number, total: number) => void,
): RunningOptimiser {
  const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: task });
  let cancelled = false;
  const result = new Promise<OptimiserResult>((resolve, reject) => {
    worker.on('message', (message: OptimiserMessage) => {
      if (message.kind === 'progress') onProgress?.(message.step, message.done, message.total);
      else resolve(message.result);
    });
    worker.on('error', reject);
    worker.on('exit', (code) =>
      reject(cancelled ? new OptimiserCancelled() : new Error(`The search stopped with code ${code}.`)),
    );
  });
  const cancel = () => {
    cancelled = true;
    void worker.terminate();
  };
  return { result, cancel };
}
