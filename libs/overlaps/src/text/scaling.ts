import { sampleOf } from '../random.js';
import { signalBlock, type SignalBlock, type TextSource } from './signals.js';

const MOST_REFERENCE = 500;
const ROWS_AT_ONCE = 64;

/**
 * How alike each body is to bodies in general, signal by signal: what it takes to stand out. Shared words are measured by the
 * square root of their signal, which is 0 for most pairs and would else outweigh the others at the top.
 */
export interface RowScales {
  readonly words: Scale;
  readonly sums: Scale;
  readonly aligned: Scale;
  /** Spread over all pairs; the parents' likeness is measured in it. */
  readonly wordsSpread: number;
  readonly sumsSpread: number;
  /** The bodies that others are measured against. */
  readonly reference: Int32Array;
}

export interface Scale {
  readonly mean: Float64Array;
  readonly spread: Float64Array;
  /** The variance of a usual body. */
  readonly usual: number;
}

/** Measures each body against a fixed sample of current bodies. A body that resembles everything then gains nothing by it. */
export async function measureScales(source: TextSource): Promise<RowScales> {
  const { list } = source;
  const current = Int32Array.from([...list.bodies.keys()].filter((body) => list.current[body] === 1));
  const reference = sampleOf(current.length, MOST_REFERENCE, 1).map((position) => current[position]!);
  const tallies = [0, 1, 2].map(() => new Tally(list.bodies.length));
  for (let from = 0; from < list.bodies.length; from += ROWS_AT_ONCE) {
    const rows = Int32Array.from({ length: Math.min(ROWS_AT_ONCE, list.bodies.length - from) }, (_, i) => from + i);
    await tally(tallies, rows, reference, () => signalBlock(source, rows, reference));
  }
  const [words, sums, aligned] = tallies as [Tally, Tally, Tally];
  return {
    words: words.scale(),
    sums: sums.scale(),
    aligned: aligned.scale(),
    wordsSpread: words.spreadOverall(),
    sumsSpread: sums.spreadOverall(),
    reference,
  };
}

/** The same with some bodies measured anew, against the same reference as it was then. */
export async function scalesAgain(
  before: RowScales,
  source: TextSource,
  frozen: TextSource,
  bodies: readonly number[],
): Promise<RowScales> {
  if (bodies.length === 0) return before;
  const rows = Int32Array.from(bodies);
  const tallies = [0, 1, 2].map(() => new Tally(source.list.bodies.length));
  await tally(tallies, rows, before.reference, () => signalBlock(source, rows, before.reference, frozen));
  const again = (scale: Scale, which: number): Scale => {
    const [mean, spread] = [scale.mean.slice(), scale.spread.slice()];
    const found = tallies[which]!.scale(scale.usual);
    for (const body of bodies) [mean[body], spread[body]] = [found.mean[body]!, found.spread[body]!];
    return { mean, spread, usual: scale.usual };
  };
  const { words, sums, aligned } = before;
  return { ...before, words: again(words, 0), sums: again(sums, 1), aligned: again(aligned, 2) };
}

async function tally(
  tallies: readonly Tally[],
  rows: Int32Array,
  reference: Int32Array,
  read: () => Promise<SignalBlock>,
): Promise<void> {
  const { words, sums, aligned } = await read();
  for (let at = 0; at < words.length; at += 1) words[at] = Math.sqrt(words[at]!);
  [words, sums, aligned].forEach((signal, which) => tallies[which]!.addRows(rows, reference, signal));
}

class Tally {
  private readonly sum: Float64Array;
  private readonly squares: Float64Array;
  private readonly count: Float64Array;

  constructor(bodies: number) {
    this.sum = new Float64Array(bodies);
    this.squares = new Float64Array(bodies);
    this.count = new Float64Array(bodies);
  }

  addRows(rows: Int32Array, reference: Int32Array, signal: Float32Array): void {
    for (let row = 0; row < rows.length; row += 1) {
      const body = rows[row]!;
      let sum = 0;
      let squares = 0;
      for (let column = 0; column < reference.length; column += 1) {
        if (reference[column] === body) continue;
        const value = signal[row * reference.length + column]!;
        sum += value;
        squares += value * value;
        this.count[body]! += 1;
      }
      this.sum[body]! += sum;
      this.squares[body]! += squares;
    }
  }

  /** Each body's mean, and its spread drawn halfway to the usual one: the middle one of those tallied, unless it is known. */
  scale(known?: number): Scale {
    const mean = this.sum.map((sum, body) => sum / Math.max(1, this.count[body]!));
    const variance = this.squares.map((squares, body) =>
      Math.max(0, squares / Math.max(1, this.count[body]!) - mean[body]! ** 2),
    );
    const usual = known ?? variance.slice().sort()[Math.floor(variance.length / 2)] ?? 0;
    return { mean, spread: variance.map((own) => Math.sqrt((own + usual) / 2) || 1), usual };
  }

  spreadOverall(): number {
    const total = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0);
    const count = Math.max(1, total(this.count));
    const mean = total(this.sum) / count;
    return Math.sqrt(Math.max(0, total(this.squares) / count - mean * mean)) || 1;
  }
}

/** How far a pair's signal stands out, seen from both sides. */
export function standsOut({ mean, spread }: Scale, a: number, b: number, value: number): number {
  return ((value - mean[a]!) / spread[a]! + (value - mean[b]!) / spread[b]!) / 2;
}
