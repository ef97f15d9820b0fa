import type { DenseProducts, Embedded } from '@remit/language';
import type { BodyList } from '../projection/bodies.js';
import type { TermWeights } from './term-weights.js';
import type { Units } from './units.js';
import type { UnitVectors } from './unit-vectors.js';
import { gate, GATE_SHUT } from './gate.js';
import { gather, type WeighNew } from './rarity.js';
import type { SlotLimit, TextWords } from './slots.js';

/** What the signals of two bodies' texts are computed from. */
export interface TextSource {
  readonly list: BodyList;
  readonly units: Units;
  /** Weight of each distinct text. */
  readonly weight: Float64Array;
  readonly terms: TermWeights;
  /** Null when there is no language model: words alone. */
  readonly vectors: UnitVectors | null;
  /** As the model gave them. */
  readonly embedded: Embedded | null;
  readonly products: DenseProducts;
  readonly slotLimit: SlotLimit;
  /** What `slotLimit` reads. */
  readonly textWords: TextWords;
  /** Weighs a text that was not there when rarity was measured. */
  readonly weigh: WeighNew;
}

/** Signals of every row body with every column body, row after row: shared words, sums of sentences, aligned sentences. */
export interface SignalBlock {
  readonly words: Float32Array;
  readonly sums: Float32Array;
  readonly aligned: Float32Array;
}

/** Sentences less alike than this are not looked at again for templates. */
export const WORTH_CHECKING = 0.4;

/** Bodies of a source. */
interface Chosen {
  readonly source: TextSource;
  readonly bodies: Int32Array;
}

/**
 * Computes the three signals for a block of pairs. `columnSource` is an earlier state of the same source, where the columns
 * are to be read as they were.
 */
export async function signalBlock(
  source: TextSource,
  rows: Int32Array,
  columns: Int32Array,
  columnSource = source,
): Promise<SignalBlock> {
  const left = { source, bodies: rows };
  const right = { source: columnSource, bodies: columns };
  const words = sharedWords(left, right);
  if (source.vectors === null || columnSource.vectors === null)
    return { words, sums: new Float32Array(words.length), aligned: new Float32Array(words.length) };
  const { dimensions } = source.vectors;
  const cross = (table: 'bodies' | 'units', pick: (one: Chosen) => ArrayLike<number>) =>
    source.products.cross(
      gather(source.vectors![table], pick(left), dimensions),
      gather(columnSource.vectors![table], pick(right), dimensions),
      dimensions,
    );
  const sums = await cross('bodies', ({ bodies }) => bodies);
  const likeness = await cross('units', (one) => unitsOf(one.source.units, one.bodies));
  return { words, sums, aligned: alignBlock(left, right, likeness) };
}

function sharedWords({ source: { list, terms }, bodies: rows }: Chosen, right: Chosen): Float32Array {
  const columns = right.bodies;
  const { holders } = right.source.terms;
  const place = new Int32Array(list.bodies.length).fill(-1);
  columns.forEach((body, column) => (place[body] = column));
  const result = new Float32Array(rows.length * columns.length);
  const sum = new Float64Array(columns.length);
  rows.forEach((body, row) => {
    sum.fill(0);
    for (let at = terms.rows.start[body]!; at < terms.rows.start[body + 1]!; at += 1) {
      const root = terms.rows.item[at]!;
      const weight = terms.rows.weight[at]!;
      for (let p = holders.start[root] ?? 0; p < (holders.start[root + 1] ?? 0); p += 1) {
        const column = place[holders.item[p]!]!;
        if (column >= 0) sum[column]! += weight * holders.weight[p]!;
      }
    }
    result.set(sum, row * columns.length);
  });
  return result;
}

function unitsOf(units: Units, bodies: Int32Array): Int32Array {
  let size = 0;
  for (const body of bodies) size += units.start[body + 1]! - units.start[body]!;
  const result = new Int32Array(size);
  let next = 0;
  for (const body of bodies) {
    for (let unit = units.start[body]!; unit < units.start[body + 1]!; unit += 1) result[next++] = unit;
  }
  return result;
}

/** The sentences of one body, seen from a table of likenesses. */
interface Side {
  readonly first: number;
  readonly texts: Int32Array;
  /** Text of the body's name; -1 where the name says nothing. */
  readonly name: number;
  readonly weights: Float64Array;
  readonly total: number;
}

function sides({ source: { units, weight }, bodies }: Chosen): Side[] {
  let first = 0;
  return Array.from(bodies, (body) => {
    const texts = units.textOf.subarray(units.start[body], units.start[body + 1]);
    const weights = Float64Array.from(texts, (text) => weight[text]!);
    const side = {
      first,
      texts,
      name: nameOf(units, body),
      weights,
      total: weights.reduce((sum, one) => sum + one, 0),
    };
    first += weights.length;
    return side;
  });
}

function alignBlock(one: Chosen, other: Chosen, likeness: Float32Array): Float32Array {
  const columns = other.bodies;
  const result = new Float32Array(one.bodies.length * columns.length);
  const left = sides(one);
  const right = sides(other);
  const width = right.reduce((sum, side) => sum + side.weights.length, 0);
  const best = new Float64Array(right.reduce((most, side) => Math.max(most, side.weights.length), 1));
  const table = { likeness, width, best, slotLimit: one.source.slotLimit };
  left.forEach((a, row) => {
    right.forEach((b, column) => {
      if (a.total > 0 && b.total > 0) result[row * columns.length + column] = align(a, b, table);
    });
  });
  return result;
}

interface LikenessTable {
  readonly likeness: Float32Array;
  readonly width: number;
  /** Room for the best partner of each of `b`'s sentences. */
  readonly best: Float64Array;
  readonly slotLimit: SlotLimit;
}

/** Harmonic mean of how much of each is found in the other. */
function align(a: Side, b: Side, table: LikenessTable): number {
  const { likeness, width, best } = table;
  best.fill(0, 0, b.weights.length);
  let forward = 0;
  for (let i = 0; i < a.weights.length; i += 1) {
    let most = 0;
    const from = (a.first + i) * width + b.first;
    for (let j = 0; j < b.weights.length; j += 1) {
      const cosine = likeness[from + j]!;
      if (cosine <= GATE_SHUT) continue;
      const open = gate(cosine);
      const value =
        open < WORTH_CHECKING ? open : Math.min(open, table.slotLimit(a.texts[i]!, a.name, b.texts[j]!, b.name));
      if (value > most) most = value;
      if (value > best[j]!) best[j] = value;
    }
    forward += a.weights[i]! * most;
  }
  if (forward === 0) return 0;
  let backward = 0;
  for (let j = 0; j < b.weights.length; j += 1) backward += b.weights[j]! * best[j]!;
  return harmonic(forward / a.total, backward / b.total);
}

/** The text of a body's name; -1 where the name says nothing. */
export function nameOf(units: Units, body: number): number {
  const first = units.start[body]!;
  if (first === units.start[body + 1]!) return -1;
  const text = units.textOf[first]!;
  return units.distinct.isName[text] === 1 ? text : -1;
}

/** Harmonic mean: low when either is. */
export function harmonic(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}
