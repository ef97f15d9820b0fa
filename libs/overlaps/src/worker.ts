import { constants, setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { openEmbedder, type Embedder } from '@remit/language';
import { analyseOverlaps } from './analyse.js';
import { openEngine } from './engine.js';
import { calibrate } from './learn/calibrate.js';
import type { WorkerMessage, WorkerTask } from './run-in-worker.js';

const PROGRESS_EVERY_MS = 100;

/** The thread of an analysis: reads its task, tells how far it is, hands over the result. */
async function work(): Promise<void> {
  letRequestsGoFirst();
  const { structure, modelFolder, cacheFolder, labels, ...options } = workerData as WorkerTask;
  const embedder = await embedderOf(modelFolder, cacheFolder);
  let told = 0;
  const onProgress = (step: string, done: number, total: number) => {
    const now = Date.now();
    if (done < total && now - told < PROGRESS_EVERY_MS) return;
    told = now;
    send({ kind: 'progress', step, done, total });
  };
  const means = { ...options, embedder, onProgress };
  const result = labels
    ? calibrate(await openEngine(structure, means), labels)
    : await analyseOverlaps(structure, means);
  send({ kind: 'result', result });
}

/** On Linux a priority is a thread's own, and threads that it starts take it over; elsewhere it would be the whole program's. */
function letRequestsGoFirst(): void {
  if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
}

/** Without a model the analysis goes on with words alone, and says so. */
async function embedderOf(modelFolder: string | null, cacheFolder: string | null): Promise<Embedder | null> {
  if (modelFolder === null) return null;
  return openEmbedder(modelFolder, cacheFolder).catch(() => null);
}

function send(message: WorkerMessage): void {
  parentPort?.postMessage(message);
}

await work();
