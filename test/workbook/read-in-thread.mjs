/* global AbortSignal */
// Reads zips as the server does, in threads of their own, and says what came of it and how long the process stood still meanwhile.
// Input on standard input: [{ "zip": base64, "options": {…}, "abortAfter": milliseconds }]. Needs the built program.
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { text } from 'node:stream/consumers';
import { readZipInWorker } from '../../dist/libs/workbook/src/index.js';

const results = [];
const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
for (const { zip, options, abortAfter } of JSON.parse(await text(process.stdin))) {
  const signal = abortAfter === undefined ? undefined : AbortSignal.timeout(abortAfter);
  const started = performance.now();
  const { structure, faults } = await readZipInWorker(Buffer.from(zip, 'base64'), { ...options, signal });
  results.push({
    bodies: structure?.bodies.length ?? null,
    reasons: faults.map((fault) => fault.reason),
    milliseconds: performance.now() - started,
  });
}
console.log(JSON.stringify({ results, stoodStill: delay.max / 1e6 }));
