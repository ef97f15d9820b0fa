import type { Block } from './pair-space.js';
import { standsOut, type RowScales } from './scaling.js';
import { signalBlock, type SignalBlock, type TextSource } from './signals.js';

const ROWS_AT_ONCE = 64;

/** What a pair's score is made of. */
export interface ScoreParts {
  readonly source: TextSource;
  readonly scales: RowScales;
  /** What the likeness of their parents adds. */
  readonly parents: (a: number, b: number) => number;
}

/** A value of any two bodies. */
export type PairScore = (a: number, b: number) => number;

interface Watch {
  readonly signal?: AbortSignal;
  readonly onProgress?: (step: string, done: number, total: number) => void;
}

/** The three signals of a pair. */
export interface Signals {
  readonly words: number;
  readonly sums: number;
  readonly aligned: number;
}

/** A pair's score from its signals. */
export function textScore({ source, scales, parents }: ScoreParts, signals: Signals, a: number, b: number): number {
  const words = standsOut(scales.words, a, b, Math.sqrt(signals.words));
  if (source.vectors === null) return 3 * words + parents(a, b);
  const sums = standsOut(scales.sums, a, b, signals.sums);
  return words + sums + standsOut(scales.aligned, a, b, signals.aligned) + parents(a, b);
}

/** Scores every pair of the blocks and keeps the scores; a pair outside of them is computed when it is asked for. */
export async function storedScores(
  parts: ScoreParts,
  blocks: readonly Block[],
  { signal, onProgress }: Watch,
  compute: PairScore,
): Promise<PairScore> {
  const results: Float32Array[] = [];
  const total = blocks.reduce((sum, block) => sum + block.rows.length, 0);
  let done = 0;
  for (const block of blocks) {
    const { rows, columns } = block;
    let next = 0;
    const scores = new Float32Array(sizeOf(block));
    for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
      signal?.throwIfAborted();
      const some = rows.subarray(from, from + ROWS_AT_ONCE);
      const others = block.square ? columns.subarray(from) : columns;
      const signals = await signalBlock(parts.source, some, others);
      next += writeScores(parts, { rows: some, columns: others, square: block.square }, signals, scores.subarray(next));
      done += some.length;
      onProgress?.('Comparing texts', done, total);
    }
    results.push(scores);
  }
  return lookup(parts.source.list.bodies.length, blocks, results, compute);
}

/** Pairs of a block: in a square one each pair once, row after row. */
function sizeOf({ rows, columns, square }: Block): number {
  return square ? (rows.length * (rows.length - 1)) / 2 : rows.length * columns.length;
}

/** Writes the scores of some rows one after another; in a square block a row goes on from its own place. Gives how many. */
function writeScores(
  parts: ScoreParts,
  { rows, columns, square }: Block,
  { words, sums, aligned }: SignalBlock,
  scores: Float32Array,
): number {
  const signals = { words: 0, sums: 0, aligned: 0 };
  let next = 0;
  for (let row = 0; row < rows.length; row += 1) {
    for (let column = square ? row + 1 : 0; column < columns.length; column += 1) {
      const at = row * columns.length + column;
      signals.words = words[at]!;
      signals.sums = sums[at]!;
      signals.aligned = aligned[at]!;
      scores[next++] = textScore(parts, signals, rows[row]!, columns[column]!);
    }
  }
  return next;
}

/** Finds the stored score of a pair by where its bodies stand in the blocks. */
function lookup(
  size: number,
  blocks: readonly Block[],
  scores: readonly Float32Array[],
  compute: PairScore,
): PairScore {
  const home = new Int32Array(size).fill(-1);
  const row = new Int32Array(size);
  const column = new Int32Array(size).fill(-1);
  const oblong = blocks.findIndex(({ square }) => !square);
  blocks.forEach(({ rows, columns, square }, block) => {
    if (square) rows.forEach((body, position) => ([home[body], row[body]] = [block, position]));
    else columns.forEach((body, position) => (column[body] = position));
  });
  const wide = oblong < 0 ? -1 : home[blocks[oblong]!.rows[0]!]!;
  const widths = blocks.map(({ columns }) => columns.length);
  return (a, b) => {
    const low = a < b ? a : b;
    const high = a < b ? b : a;
    const block = home[low]!;
    if (block === home[high]) {
      const from = row[low]!;
      return scores[block]![from * widths[block]! - (from * (from + 1)) / 2 + row[high]! - from - 1]!;
    }
    const wideOne = block === wide ? low : high;
    if (wide < 0 || home[wideOne] !== wide) return compute(low, high);
    return scores[oblong]![row[wideOne]! * widths[oblong]! + column[wideOne === low ? high : low]!]!;
  };
}
