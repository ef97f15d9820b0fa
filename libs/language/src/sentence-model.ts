import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

/** Reads one text at a time: the model is quantised as it runs, so a text in company would get another vector. */
export interface SentenceModel {
  readonly id: string;
  readonly dimensions: number;
  read(text: string): Promise<{ cls: Float32Array; pooled: Float32Array }>;
}

/** The part that is used of a package whose own types cannot be resolved. */
interface TokenizersModule {
  readonly Tokenizer: new (tokenizer: object, settings: object) => { encode(text: string): { ids: number[] } };
}

const LONGEST = 256;
/** In this vocabulary, ordered by how common a piece is, words start here; before are signs and single letters. */
const FIRST_WORD_PIECE = 1996;
/** Which pooling made the vectors; part of the model's id because it changes them. */
const POOLING = 'rank1';

/** Loads a BERT-like ONNX model and its tokenizer. */
export async function openSentenceModel(onnxPath: string, tokenizerPath: string): Promise<SentenceModel> {
  const [{ InferenceSession, Tensor }, tokenizers, weights, tokenizerText] = await Promise.all([
    import('onnxruntime-node'),
    import('@huggingface/tokenizers') as Promise<unknown>,
    readFile(onnxPath),
    readFile(tokenizerPath, 'utf8'),
  ]);
  const { Tokenizer } = tokenizers as TokenizersModule;
  const tokenizer = new Tokenizer(JSON.parse(tokenizerText) as object, {});
  const session = await InferenceSession.create(weights, {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    graphOptimizationLevel: 'all',
  });
  const hash = createHash('sha256').update(weights).update(tokenizerText).digest('hex');
  const whole = (values: readonly number[]) =>
    new Tensor('int64', BigInt64Array.from(values, BigInt), [1, values.length]);
  const read = async (text: string) => {
    const ids = atMost(tokenizer.encode(text).ids);
    const ones = ids.map(() => 1);
    const feeds = { input_ids: whole(ids), attention_mask: whole(ones), token_type_ids: whole(ids.map(() => 0)) };
    const wanted = Object.fromEntries(session.inputNames.map((name) => [name, feeds[name as keyof typeof feeds]]));
    const output = (await session.run(wanted))[session.outputNames[0]!]!;
    return pool(output.data as Float32Array, ids, output.dims[2]!);
  };
  const trial = await read('trial');
  return { id: `${hash.slice(0, 16)}-${POOLING}`, dimensions: trial.cls.length, read };
}

/** Keeps the closing sign of a text that is too long. */
function atMost(ids: readonly number[]): number[] {
  return ids.length <= LONGEST ? [...ids] : [...ids.slice(0, LONGEST - 1), ids[ids.length - 1]!];
}

/** `cls` is the first state; `pooled` the mean of the word pieces, the rarer in English the heavier. */
function pool(
  states: Float32Array,
  ids: readonly number[],
  dimensions: number,
): { cls: Float32Array; pooled: Float32Array } {
  const pooled = new Float32Array(dimensions);
  const inner = ids.slice(1, -1);
  const weighed = inner.map(rarityOfPiece);
  const anyWord = weighed.some((weight) => weight > 0);
  weighed.forEach((weight, index) => {
    const share = anyWord ? weight : 1;
    const start = (index + 1) * dimensions;
    if (share > 0) for (let i = 0; i < dimensions; i += 1) pooled[i] = pooled[i]! + share * states[start + i]!;
  });
  return { cls: states.slice(0, dimensions), pooled };
}

function rarityOfPiece(id: number): number {
  return id < FIRST_WORD_PIECE ? 0 : Math.log(2 + id - FIRST_WORD_PIECE);
}
