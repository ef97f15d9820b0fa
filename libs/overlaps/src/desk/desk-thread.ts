import { parentPort, workerData } from 'node:worker_threads';
import { openEmbedder, type Embedder } from '@remit/language';
import { openEngine } from '../engine.js';
import type { WorkerTask } from '../run-in-worker.js';
import { deskOf, type OverlapDesk } from './desk.js';
import type { DeskAsked, DeskQuestion, DeskSaid } from './messages.js';

/** The thread of a desk: reads the structure once, then answers until it is ended. */
async function work(): Promise<void> {
  const { structure, modelFolder, cacheFolder, asOf, weights } = workerData as WorkerTask;
  const embedder = await embedderOf(modelFolder, cacheFolder);
  const desk = deskOf(await openEngine(structure, { asOf, embedder, weights: weights ?? null }), embedder);
  parentPort?.on('message', ({ number, question }: DeskAsked) => {
    answer(desk, question).then(
      (found) => say({ kind: 'answer', number, answer: found }),
      (fault: unknown) =>
        say({ kind: 'fault', number, message: fault instanceof Error ? fault.message : String(fault) }),
    );
  });
  say({ kind: 'open' });
}

function answer(desk: OverlapDesk, question: DeskQuestion): Promise<unknown> {
  switch (question.kind) {
    case 'compare':
      return desk.compare(question.a, question.b);
    case 'leastChange':
      return desk.leastChange(question.a, question.b);
    case 'jointTerms':
      return desk.jointTerms(question.bodies);
    case 'nearest':
      return desk.nearest(question.draft, question.most);
    case 'sameRooms':
      return desk.sameRooms(question.most);
    case 'carry':
      return desk.carry(question.structure);
  }
}

/** Without a model it goes on with words alone. */
async function embedderOf(modelFolder: string | null, cacheFolder: string | null): Promise<Embedder | null> {
  if (modelFolder === null) return null;
  return openEmbedder(modelFolder, cacheFolder).catch(() => null);
}

function say(said: DeskSaid): void {
  parentPort?.postMessage(said);
}

await work();
