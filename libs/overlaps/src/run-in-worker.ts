import { Worker } from 'node:worker_threads';
import type { Day, Structure } from '@remit/structure';
import type { Past } from './analyse.js';
import type { OverlapAnalysis } from './findings.js';
import type { Calibration } from './learn/calibrate.js';
import type { Label } from './learn/labels.js';
import type { LearntWeights } from './learn/learnt-weights.js';

export interface WorkerOptions {
  readonly asOf: Day;
  /** Where the language model lies; null compares words alone. */
  readonly modelFolder: string | null;
  /** Where vectors of texts are kept between runs; null keeps none. */
  readonly cacheFolder: string | null;
  readonly all?: boolean;
  /** Only what `AnalyseOptions.brief` leaves. */
  readonly brief?: boolean;
  readonly ignoreKnownPairs?: boolean;
  /** What reviews taught; left out or null for the starting weights. */
  readonly weights?: LearntWeights | null;
  /** What went before: classes to hold on to, and what people said. */
  readonly past?: Past;
  readonly onProgress?: (step: string, done: number, total: number) => void;
}

/** What the worker is told. With labels it learns from them, else it analyses. */
export type WorkerTask = Omit<WorkerOptions, 'onProgress'> & {
  readonly structure: Structure;
  readonly labels?: readonly Label[];
};

/** What the worker says. */
export type WorkerMessage =
  | { readonly kind: 'progress'; readonly step: string; readonly done: number; readonly total: number }
  | { readonly kind: 'result'; readonly result: OverlapAnalysis | Calibration };

/** Work under way in a thread. */
export interface RunningWork<Result> {
  readonly result: Promise<Result>;
  /** Stops it; the result is then refused with AnalysisCancelled. */
  cancel(): void;
}

/** An analysis under way. */
export type RunningAnalysis = RunningWork<OverlapAnalysis>;

/** The analysis was stopped because somebody asked for it. */
export class AnalysisCancelled extends Error {
  constructor() {
    super('The analysis was cancelled.');
    this.name = 'AnalysisCancelled';
  }
}

/** Analyses in a thread of its own, so that whoever asks stays responsive. Works from the built code. */
export function runOverlapAnalysis(structure: Structure, options: WorkerOptions): RunningAnalysis {
  const { onProgress, ...rest } = options;
  return inThread({ ...rest, structure }, onProgress);
}

/** Learns from labels in a thread of its own, as an analysis would judge the pairs before any learning. */
export function runCalibration(
  structure: Structure,
  labels: readonly Label[],
  options: Omit<WorkerOptions, 'weights' | 'all' | 'brief' | 'past'>,
): RunningWork<Calibration> {
  const { onProgress, ...rest } = options;
  return inThread({ ...rest, structure, labels }, onProgress);
}

function inThread<Result extends OverlapAnalysis | Calibration>(
  task: WorkerTask,
  onProgress: WorkerOptions['onProgress'],
): RunningWork<Result> {
  const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: task });
  let cancelled = false;
  const result = new Promise<Result>((resolve, reject) => {
    worker.on('message', (message: WorkerMessage) => {
      if (message.kind === 'progress') onProgress?.(message.step, message.done, message.total);
      else resolve(message.result as Result);
    });
    worker.on('error', reject);
    worker.on('exit', (code) =>
      reject(cancelled ? new AnalysisCancelled() : new Error(`The analysis stopped with code ${code}.`)),
    );
  });
  const cancel = () => {
    cancelled = true;
    void worker.terminate();
  };
  return { result, cancel };
}
