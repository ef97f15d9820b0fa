import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A vector in one byte a number; its length is restored when it is unpacked. */
export type PackedVector = Int8Array;

export interface PackedVectors {
  readonly cls: PackedVector;
  readonly pooled: PackedVector;
}

/** Remembers the vectors of texts between runs. */
export interface VectorCache {
  has(key: string): boolean;
  get(key: string): PackedVectors | undefined;
  add(key: string, vectors: PackedVectors): void;
  save(): Promise<void>;
}

const KEY_BYTES = 16;
const MOST_FILES = 8;

/** The name under which a text is remembered. */
export function fingerprint(text: string): string {
  return createHash('sha256')
    .update(text)
    .digest('hex')
    .slice(0, KEY_BYTES * 2);
}

/** One byte a number, scaled so that the largest is 127. */
export function packed(vector: Float32Array): PackedVector {
  let largest = 0;
  for (const value of vector) largest = Math.max(largest, Math.abs(value));
  const scale = largest === 0 ? 0 : 127 / largest;
  return Int8Array.from(vector, (value) => Math.round(value * scale));
}

/**
 * Opens the vectors kept for a model. Each save writes a new file under a name of its own, whole or not at all, so several
 * runs may share the folder; a file that cannot be read is passed over and its texts are read again.
 */
export async function openVectorCache(folder: string | null, model: string): Promise<VectorCache> {
  const known = new Map<string, PackedVectors>();
  const unsaved = new Map<string, PackedVectors>();
  const home = folder === null ? null : join(folder, `vectors-${model}`);
  const files = home === null ? [] : await load(home, known);
  return {
    has: (key) => known.has(key),
    get: (key) => known.get(key),
    add: (key, vectors) => {
      known.set(key, vectors);
      unsaved.set(key, vectors);
    },
    save: async () => {
      if (home === null || unsaved.size === 0) return;
      const merge = files.length >= MOST_FILES;
      const name = await write(home, merge ? known : unsaved);
      if (merge) await Promise.all(files.splice(0).map((file) => rm(join(home, file), { force: true })));
      files.push(name);
      unsaved.clear();
    },
  };
}

async function load(home: string, known: Map<string, PackedVectors>): Promise<string[]> {
  await mkdir(home, { recursive: true });
  const files = (await readdir(home)).filter((name) => name.endsWith('.vec')).sort();
  for (const file of files) {
    const bytes = await readFile(join(home, file)).catch(() => null);
    if (bytes !== null) readInto(known, bytes);
  }
  return files;
}

/** File: 4 bytes dimensions, 8 bytes checksum, then key, cls and pooled of each text. */
function readInto(known: Map<string, PackedVectors>, bytes: Buffer): void {
  if (bytes.length < 12) return;
  const dimensions = bytes.readUInt32LE(0);
  const record = KEY_BYTES + 2 * dimensions;
  const body = bytes.subarray(12);
  if (dimensions === 0 || body.length % record !== 0 || !checksum(body).equals(bytes.subarray(4, 12))) return;
  for (let at = 0; at < body.length; at += record) {
    const key = body.toString('hex', at, at + KEY_BYTES);
    const vector = (from: number) => new Int8Array(body.buffer, body.byteOffset + from, dimensions);
    known.set(key, { cls: vector(at + KEY_BYTES), pooled: vector(at + KEY_BYTES + dimensions) });
  }
}

async function write(home: string, vectors: ReadonlyMap<string, PackedVectors>): Promise<string> {
  const dimensions = vectors.values().next().value!.cls.length;
  const parts = [...vectors].flatMap(([key, { cls, pooled }]) => [
    Buffer.from(key, 'hex'),
    Buffer.from(cls.buffer, cls.byteOffset, dimensions),
    Buffer.from(pooled.buffer, pooled.byteOffset, dimensions),
  ]);
  const body = Buffer.concat(parts);
  const head = Buffer.alloc(4);
  head.writeUInt32LE(dimensions);
  const name = `${randomUUID()}.vec`;
  const temporary = join(home, `${name}.part`);
  await writeFile(temporary, Buffer.concat([head, checksum(body), body]));
  await rename(temporary, join(home, name));
  return name;
}

function checksum(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest().subarray(0, 8);
}
