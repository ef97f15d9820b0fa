import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { birthOf, pause } from './processes.mjs';

const DEAD = 2 ** 22 + 1;

describe('a lock between processes', () => {
  let folder: string;
  let path: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'remit-lock-'));
    path = join(folder, 'run', 'the.lock');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  async function heldBy(content: string) {
    await withLock(path, { waitMs: 0 }, async () => {});
    writeFileSync(path, content);
  }

  it('lets one in at a time and leaves nothing behind', async () => {
    let inside = 0;
    let most = 0;
    const work = async () => {
      most = Math.max(most, ++inside);
      await pause(20);
      inside--;
    };
    await Promise.all([1, 2, 3].map(() => withLock(path, { waitMs: 5_000 }, work)));
    expect(most).toBe(1);
    expect(existsSync(path)).toBe(false);
  });

  it('is given back when the work fails', async () => {
    await expect(withLock(path, { waitMs: 0 }, () => Promise.reject(new Error('no luck')))).rejects.toThrow('no luck');
    expect(existsSync(path)).toBe(false);
  });

  it.each([
    ['a process that has died', JSON.stringify({ pid: DEAD, birth: '1' })],
    ['a process whose id another one has now', JSON.stringify({ pid: process.pid, birth: 'long ago' })],
    ['a file cut off while it was written', '{"pid": 4'],
  ])('is taken over from %s', async (_, content) => {
    await heldBy(content);
    expect(await withLock(path, { waitMs: 0 }, () => Promise.resolve('done'))).toBe('done');
  });

  it('says who holds it when the wait is over', async () => {
    await heldBy(JSON.stringify({ pid: process.pid, birth: birthOf(process.pid) }));
    const waiting: number[] = [];
    const take = withLock(path, { waitMs: 150, onWait: (pid) => waiting.push(pid) }, () => Promise.resolve());
    await expect(take).rejects.toThrow(`Another Remit (process ${process.pid}) has been busy here for a long time`);
    expect(waiting).toEqual([process.pid]);
    expect(readFileSync(path, 'utf8')).toContain(String(process.pid));
  });
});
