import type { Embedded } from '@remit/language';
import type { BodyList } from '../projection/bodies.js';
import { forKept } from '../projection/sparse.js';
import type { Units } from './units.js';

/** Vectors of what is said: one for each distinct text, one for each body. Unit length, or all zero where nothing counts. */
export interface UnitVectors {
  readonly dimensions: number;
  /** One row for each distinct text. */
  readonly texts: Float32Array;
  /** One row for each unit, in the order of the bodies. */
  readonly units: Float32Array;
  /** One row for each body: the sum of its units by weight. */
  readonly bodies: Float32Array;
  /** Where an ordinary clause, and an ordinary name, lies. */
  readonly meanClause: Float64Array;
  readonly meanName: Float64Array;
}

/** Moves every text away from what all texts have in common, then sums up each body. `reference` are ordinary clauses of elsewhere. */
export function centreUnits(
  units: Units,
  list: BodyList,
  weight: Float64Array,
  embedded: Embedded,
  reference: Embedded,
): UnitVectors {
  const { dimensions, pooled } = embedded;
  const { isName } = units.distinct;
  const meanClause = meanOf(pooled, (text) => isName[text] === 0, reference.pooled, dimensions);
  const meanName = meanOf(pooled, (text) => isName[text] === 1, reference.pooled, dimensions);
  const texts = new Float32Array(pooled.length);
  for (let text = 0; text < isName.length; text += 1) {
    writeCentred(texts, pooled, text * dimensions, isName[text] === 1 ? meanName : meanClause);
  }
  const rows = new Float32Array(units.textOf.length * dimensions);
  units.textOf.forEach((text, unit) => {
    rows.set(texts.subarray(text * dimensions, (text + 1) * dimensions), unit * dimensions);
  });
  const bodies = new Float32Array(list.bodies.length * dimensions);
  for (let body = 0; body < list.bodies.length; body += 1) sumUpBody(bodies, body, units, weight, texts);
  return { dimensions, texts, units: rows, bodies, meanClause, meanName };
}

/** The same with what some bodies say read anew; `added` are the vectors of the texts that were not there. */
export function centreAgain(
  before: UnitVectors,
  { units, starts }: { readonly units: Units; readonly starts: Int32Array },
  weight: Float64Array,
  added: Float32Array,
  bodies: readonly number[],
): UnitVectors {
  const { dimensions, meanClause, meanName } = before;
  const { isName } = units.distinct;
  let texts = before.texts;
  if (added.length > 0) {
    texts = new Float32Array(isName.length * dimensions);
    texts.set(before.texts);
    const known = before.texts.length / dimensions;
    for (let text = known; text < isName.length; text += 1) {
      const row = texts.subarray(text * dimensions, (text + 1) * dimensions);
      const from = (text - known) * dimensions;
      writeCentred(row, added.subarray(from, from + dimensions), 0, isName[text] === 1 ? meanName : meanClause);
    }
  }
  const rows = new Float32Array(units.textOf.length * dimensions);
  forKept([starts, units.start], bodies, (from, end, to) => {
    rows.set(before.units.subarray(from * dimensions, end * dimensions), to * dimensions);
  });
  const sums = before.bodies.slice();
  for (const body of bodies) {
    for (let unit = units.start[body]!; unit < units.start[body + 1]!; unit += 1) {
      const text = units.textOf[unit]!;
      rows.set(texts.subarray(text * dimensions, (text + 1) * dimensions), unit * dimensions);
    }
    sumUpBody(sums, body, units, weight, texts);
  }
  return { ...before, texts, units: rows, bodies: sums };
}

function meanOf(
  pooled: Float32Array,
  counts: (text: number) => boolean,
  reference: Float32Array,
  dimensions: number,
): Float64Array {
  const mean = new Float64Array(dimensions);
  let rows = 0;
  const add = (table: Float32Array, row: number) => {
    for (let i = 0; i < dimensions; i += 1) mean[i]! += table[row * dimensions + i]!;
    rows += 1;
  };
  for (let text = 0; text < pooled.length / dimensions; text += 1) if (counts(text)) add(pooled, text);
  for (let row = 0; row < reference.length / dimensions; row += 1) add(reference, row);
  return mean.map((value) => value / Math.max(1, rows));
}

/** Writes a row less the mean, at unit length. */
export function writeCentred(target: Float32Array, source: Float32Array, start: number, mean: Float64Array): void {
  let sum = 0;
  for (let i = 0; i < mean.length; i += 1) sum += (source[start + i]! - mean[i]!) ** 2;
  const scale = sum > 0 ? 1 / Math.sqrt(sum) : 0;
  for (let i = 0; i < mean.length; i += 1) target[start + i] = (source[start + i]! - mean[i]!) * scale;
}

function sumUpBody(
  sums: Float32Array,
  body: number,
  { start, textOf, distinct }: Units,
  weight: Float64Array,
  texts: Float32Array,
): void {
  const dimensions = texts.length / Math.max(1, distinct.isName.length);
  const row = sums.subarray(body * dimensions, (body + 1) * dimensions).fill(0);
  for (let unit = start[body]!; unit < start[body + 1]!; unit += 1) {
    const text = textOf[unit]!;
    for (let i = 0; i < dimensions; i += 1) row[i] = row[i]! + weight[text]! * texts[text * dimensions + i]!;
  }
  toUnitLength(row);
}

/** Scales a vector to length 1 in place; an empty one stays empty. */
export function toUnitLength(row: Float32Array): void {
  let sum = 0;
  for (const value of row) sum += value * value;
  if (sum === 0) return;
  const scale = 1 / Math.sqrt(sum);
  for (let i = 0; i < row.length; i += 1) row[i] = row[i]! * scale;
}

/** Dot product of a row of one table with a row of another. */
export function dot(a: Float32Array, rowA: number, b: Float32Array, rowB: number, dimensions: number): number {
  let sum = 0;
  for (let i = 0, p = rowA * dimensions, q = rowB * dimensions; i < dimensions; i += 1, p += 1, q += 1)
    sum += a[p]! * b[q]!;
  return sum;
}

/** Dot products of a row with four rows in sequence. Each is added up in order, so it is the same to the last digit as `dot`; four at once take little longer than one. */
export function dotsOfFour(
  table: Float32Array,
  row: number,
  first: number,
  dimensions: number,
  result: Float64Array,
): void {
  let [s0, s1, s2, s3] = [0, 0, 0, 0];
  const from = row * dimensions;
  const [q0, q1] = [first * dimensions, (first + 1) * dimensions];
  const [q2, q3] = [q1 + dimensions, q1 + 2 * dimensions];
  for (let i = 0; i < dimensions; i += 1) {
    const value = table[from + i]!;
    s0 += value * table[q0 + i]!;
    s1 += value * table[q1 + i]!;
    s2 += value * table[q2 + i]!;
    s3 += value * table[q3 + i]!;
  }
  result[0] = s0;
  result[1] = s1;
  result[2] = s2;
  result[3] = s3;
}
