import { parentPort, workerData } from 'node:worker_threads';
import { optimise, type OptimiserTask } from './optimise.js';
import type { OptimiserMessage } from './run-in-worker.js';

const send = (message: OptimiserMessage) => parentPort?.postMessage(message);

/** The thread of a search: reads its task, tells how far it is, hands over the options. */
send({
  kind: 'result',
  result: await optimise(workerData as OptimiserTask, (step, done, total) =>
    send({ kind: 'progress', step, done, total }),
  ),
});
