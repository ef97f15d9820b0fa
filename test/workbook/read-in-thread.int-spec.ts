import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { craftZip } from './craft-zip.js';

interface Answer {
  readonly results: { readonly bodies: number | null; readonly reasons: string[]; readonly milliseconds: number }[];
  readonly stoodStill: number;
}

const SCRIPT = fileURLToPath(new URL('read-in-thread.mjs', import.meta.url));
const base64 = (files: Readonly<Record<string, string>>) =>
  Buffer.from(craftZip(Object.entries(files).map(([name, content]) => ({ name, content })))).toString('base64');

const good = base64({ 'bodies.csv': 'id,name,kind\npsb,Public Service Board,BOARD\n' });
const rows = Array.from(
  { length: 150_000 },
  (_, index) => `b${index},Body ${index},GROUP,${'Coordinates the work. '.repeat(8)}`,
);
const large = base64({ 'bodies.csv': `id,name,kind,remit\n${rows.join('\n')}\n` });

/** In one process, so that each reading also proves that the process lived through the ones before. */
function readAll(readings: readonly object[]): Answer {
  const { stdout, stderr, status } = spawnSync(process.execPath, [SCRIPT], {
    input: JSON.stringify(readings),
    encoding: 'utf8',
  });
  expect({ status, stderr: stderr.replace(/^.*(GC|heap|=====|-----).*$/gim, '').trim() }).toMatchObject({ status: 0 });
  return JSON.parse(stdout) as Answer;
}

describe('reading a zip in a thread of its own', () => {
  it('reads, and gives up what takes too much memory, too long or is no longer wanted, while the process goes on', () => {
    const { results, stoodStill } = readAll([
      { zip: good },
      { zip: large, options: { megabytes: 40 } },
      { zip: large, options: { milliseconds: 150 } },
      { zip: large, abortAfter: 100 },
      { zip: Buffer.from('no zip').toString('base64') },
      { zip: good },
    ]);
    expect(results.map(({ bodies, reasons }) => [bodies, ...reasons])).toEqual([
      [1],
      [null, 'Reading needed more than 40 MB of memory and was stopped.'],
      [null, 'Reading took more than 0.15 seconds and was stopped.'],
      [null, 'Reading was stopped.'],
      [null, 'The zip is damaged or is no zip file.'],
      [1],
    ]);
    expect(results[2]!.milliseconds).toBeLessThan(2_000);
    expect(stoodStill).toBeLessThan(1_000);
  });

  it('reads the largest table that is allowed within the limits', () => {
    const { results } = readAll([{ zip: large }]);
    expect(results[0]).toMatchObject({ bodies: 150_000, reasons: [] });
  });
});
