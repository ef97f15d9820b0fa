import { Worker } from 'node:worker_threads';
import type { Structure } from '@remit/structure';
import type { WorkerOptions, WorkerTask } from '../run-in-worker.js';
import type { OverlapDesk } from './desk.js';
import type { DeskQuestion, DeskSaid } from './messages.js';

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (fault: Error) => void;
}

/** Opens a desk in a thread of its own, so that whoever asks stays responsive. Works from the built code. */
export async function openDeskInWorker(
  structure: Structure,
  { asOf, modelFolder, cacheFolder, weights }: Pick<WorkerOptions, 'asOf' | 'modelFolder' | 'cacheFolder' | 'weights'>,
): Promise<OverlapDesk> {
  const task: WorkerTask = { structure, asOf, modelFolder, cacheFolder, weights: weights ?? null };
  const worker = new Worker(new URL('./desk-thread.js', import.meta.url), { workerData: task });
  const waiting = new Map<number, Waiting>();
  let next = 0;
  let ended: Error | null = null;
  const ask = <Answer>(question: DeskQuestion): Promise<Answer> =>
    new Promise((resolve, reject) => {
      if (ended !== null) return reject(ended);
      const number = next++;
      waiting.set(number, { resolve, reject });
      worker.postMessage({ number, question });
    });
  await new Promise<void>((open, failed) => {
    const end = (fault: Error): void => {
      ended ??= fault;
      failed(fault);
      for (const { reject } of waiting.values()) reject(fault);
      waiting.clear();
    };
    worker.on('error', end);
    worker.on('exit', (code) => end(new Error(`The thread that compares bodies ended with code ${code}.`)));
    worker.on('message', (said: DeskSaid) => (said.kind === 'open' ? open() : settle(waiting, said)));
  });
  return {
    compare: (a, b) => ask({ kind: 'compare', a, b }),
    leastChange: (a, b) => ask({ kind: 'leastChange', a, b }),
    jointTerms: (bodies) => ask({ kind: 'jointTerms', bodies }),
    nearest: (draft, most) => ask({ kind: 'nearest', draft, most }),
    sameRooms: (most) => ask({ kind: 'sameRooms', most }),
    carry: (changed) => ask({ kind: 'carry', structure: changed }),
    close: async () => {
      await worker.terminate();
    },
  };
}

function settle(waiting: Map<number, Waiting>, said: Exclude<DeskSaid, { kind: 'open' }>): void {
  const found = waiting.get(said.number);
  waiting.delete(said.number);
  if (said.kind === 'answer') found?.resolve(said.answer as never);
  else found?.reject(new Error(said.message));
}
