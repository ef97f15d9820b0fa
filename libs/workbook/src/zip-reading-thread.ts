import { parentPort, workerData } from 'node:worker_threads';
import type { Limits } from './limits.js';
import { readWorkbook, type WorkbookReading } from './read-workbook.js';
import { readZip } from './read-zip.js';

/** The body of the thread that `readZipInWorker` starts. */
async function read({ bytes, limits }: { bytes: Uint8Array; limits: Limits }): Promise<WorkbookReading> {
  const zip = await readZip(bytes, limits);
  if (zip.files === null) return { structure: null, faults: zip.faults, notices: zip.notices };
  const reading = readWorkbook(zip.files, limits);
  return { ...reading, notices: [...zip.notices, ...reading.notices] };
}

parentPort?.postMessage(await read(workerData as { bytes: Uint8Array; limits: Limits }));
