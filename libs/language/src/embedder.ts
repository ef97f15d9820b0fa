import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openSentenceModel, type SentenceModel } from './sentence-model.js';
import { fingerprint, openVectorCache, packed, type PackedVector, type VectorCache } from './vector-cache.js';

/** Two vectors for each text: `cls` tells near-identical texts apart, `pooled` tells what a text is about. Unit length, row after row. */
export interface Embedded {
  readonly dimensions: number;
  readonly cls: Float32Array;
  readonly pooled: Float32Array;
  /** How many texts the model had to read; the others were remembered. */
  readonly fresh: number;
}

export interface EmbedOptions {
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** Turns texts into vectors on this computer; nothing is sent anywhere. */
export interface Embedder {
  /** Names the exact model, so that vectors of two models are never compared. */
  readonly model: string;
  embed(texts: readonly string[], options?: EmbedOptions): Promise<Embedded>;
}

const TEXTS_BETWEEN_SAVES = 500;

/**
 * Opens the language model of a folder, remembering each text's vectors in the cache folder by the hash of the text.
 * Throws when the model's files are missing or cannot be loaded; overlaps then go on with words alone.
 */
export async function openEmbedder(modelFolder: string, cacheFolder: string | null): Promise<Embedder> {
  const names = await readdir(modelFolder);
  const onnx = names.find((name) => name.endsWith('.onnx'));
  const tokenizer = names.find((name) => name.endsWith('tokenizer.json'));
  if (!onnx || !tokenizer) throw new Error(`No language model (.onnx and tokenizer.json) in ${modelFolder}`);
  const model = await openSentenceModel(join(modelFolder, onnx), join(modelFolder, tokenizer));
  const cache = await openVectorCache(cacheFolder, model.id);
  return { model: model.id, embed: (texts, options) => embedAll(model, cache, texts, options ?? {}) };
}

async function embedAll(
  model: SentenceModel,
  cache: VectorCache,
  texts: readonly string[],
  options: EmbedOptions,
): Promise<Embedded> {
  const keys = texts.map(fingerprint);
  const missing = new Map<string, string>();
  texts.forEach((text, index) => {
    if (!cache.has(keys[index]!)) missing.set(keys[index]!, text);
  });
  let done = 0;
  for (const [key, text] of missing) {
    options.signal?.throwIfAborted();
    const vectors = await model.read(text);
    cache.add(key, { cls: packed(vectors.cls), pooled: packed(vectors.pooled) });
    done += 1;
    options.onProgress?.(done, missing.size);
    if (done % 16 === 0) await new Promise((resume) => setImmediate(resume));
    if (done % TEXTS_BETWEEN_SAVES === 0) await cache.save();
  }
  await cache.save();
  return unpacked(cache, keys, model.dimensions, missing.size);
}

function unpacked(cache: VectorCache, keys: readonly string[], dimensions: number, fresh: number): Embedded {
  const cls = new Float32Array(keys.length * dimensions);
  const pooled = new Float32Array(keys.length * dimensions);
  keys.forEach((key, row) => {
    const vectors = cache.get(key)!;
    unpackInto(cls, row * dimensions, vectors.cls);
    unpackInto(pooled, row * dimensions, vectors.pooled);
  });
  return { dimensions, cls, pooled, fresh };
}

/** A packed vector is brought back to unit length, so a vector is the same whether just made or remembered. */
function unpackInto(target: Float32Array, start: number, vector: PackedVector): void {
  let sum = 0;
  for (const value of vector) sum += value * value;
  const scale = sum === 0 ? 0 : 1 / Math.sqrt(sum);
  for (let i = 0; i < vector.length; i += 1) target[start + i] = vector[i]! * scale;
}
