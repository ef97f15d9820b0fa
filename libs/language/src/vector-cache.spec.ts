import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fingerprint, openVectorCache, packed } from './vector-cache.js';

describe('vectors kept between runs', () => {
  let folder: string;
  beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'remit-vectors-'))));
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const vectors = (...values: number[]) => ({
    cls: packed(Float32Array.from(values)),
    pooled: packed(Float32Array.from(values).reverse()),
  });

  it('are found again, of several runs', async () => {
    for (let run = 0; run < 12; run += 1) {
      const cache = await openVectorCache(folder, 'm');
      cache.add(fingerprint(`text ${run}`), vectors(run, 1, 2));
      await cache.save();
    }
    const cache = await openVectorCache(folder, 'm');
    for (let run = 0; run < 12; run += 1) expect(cache.get(fingerprint(`text ${run}`))).toEqual(vectors(run, 1, 2));
    expect((await readdir(join(folder, 'vectors-m'))).length).toBeLessThan(12);
  });

  it('of another model are not seen', async () => {
    const cache = await openVectorCache(folder, 'm');
    cache.add(fingerprint('a'), vectors(1, 2, 3));
    await cache.save();
    expect((await openVectorCache(folder, 'other')).has(fingerprint('a'))).toBe(false);
  });

  it('are passed over where the file is damaged', async () => {
    const cache = await openVectorCache(folder, 'm');
    cache.add(fingerprint('a'), vectors(1, 2, 3));
    await cache.save();
    const [name] = await readdir(join(folder, 'vectors-m'));
    const path = join(folder, 'vectors-m', name!);
    const bytes = await readFile(path);
    bytes[bytes.length - 1]! ^= 1;
    await writeFile(path, bytes);
    expect((await openVectorCache(folder, 'm')).has(fingerprint('a'))).toBe(false);
  });

  it('need no folder', async () => {
    const cache = await openVectorCache(null, 'm');
    cache.add('k', vectors(1));
    await cache.save();
    expect(cache.has('k')).toBe(true);
  });
});
