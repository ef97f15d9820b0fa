import { terms, type DenseProducts, type Embedded } from '@remit/language';
import type { BodyList } from '../projection/bodies.js';
import { dot } from './unit-vectors.js';
import { nearCopies, type NearCopies } from './near-copies.js';
import type { UnitDraft, Units } from './units.js';

/** Texts whose vectors are at least this alike say the same. */
export const NEAR_IDENTICAL = 0.9;
const ROWS_AT_ONCE = 256;
/** Above this many texts, near-identical ones are sought among a fixed share of them and the count is scaled up. */
const MOST_COMPARED = 12_000;

/** How many bodies say (nearly) the same as each text, and the weight that follows: 1 for what one body says, fading to 0. */
export interface Rarity {
  readonly bodies: Float64Array;
  readonly weight: Float64Array;
  /** The weight of a clause or name that was not there when rarity was measured; `vector` as the model gave it, `body` who says it. */
  readonly weigh: WeighNew;
}

export type WeighNew = (unit: UnitDraft, vector: Float32Array | null, body: number) => number;

/**
 * Common wording fades to nothing by being common, and so do templates with other words in their slots: no list of stock
 * phrases is kept. Without a model, only equal wording counts.
 */
export async function measureRarity(
  units: Units,
  list: BodyList,
  embedded: Embedded | null,
  products: DenseProducts,
): Promise<Rarity> {
  const holders = holdersOf(units, list);
  const bodies =
    embedded === null ? Float64Array.from(holders, (held) => held.length) : new Float64Array(holders.length);
  const copies: NearCopies = embedded === null ? () => [] : nearCopies(units.distinct);
  if (embedded !== null) {
    for (const isName of [0, 1]) {
      await countKind(kindOf(units, isName), holders, bodies, { embedded, products, list, copies, units });
    }
  }
  const known = Math.max(2, bodiesWithText(units, list));
  const weight = Float64Array.from(bodies, (df) => rarityWeight(known, df));
  return { bodies, weight, weigh: weighNew(units, holders, embedded, copies, known) };
}

/** Counts who says nearly the same among what was measured; whoever says the new text counts once. */
function weighNew(
  { distinct: { isName } }: Units,
  holders: readonly (readonly number[])[],
  embedded: Embedded | null,
  copies: NearCopies,
  known: number,
): WeighNew {
  return (unit, vector, body) => {
    const saying = new Set([body]);
    const add = (text: number) => holders[text]!.forEach((other) => saying.add(other));
    if (embedded !== null && vector !== null) {
      if (!unit.isName) copies(rootsOf(terms(unit.text))).forEach(add);
      for (let text = 0; text < isName.length; text += 1) {
        if ((isName[text] === 1) !== unit.isName) continue;
        if (dot(vector, 0, embedded.cls, text, embedded.dimensions) >= NEAR_IDENTICAL) add(text);
      }
    }
    return rarityWeight(known, saying.size);
  };
}

function rootsOf(words: readonly { readonly root: string }[]): Set<string> {
  return new Set(words.map((term) => term.root));
}

/** 1 for what one of the bodies says, falling to 0 for what all say. */
export function rarityWeight(bodies: number, saying: number): number {
  return (Math.log(bodies / Math.min(bodies, Math.max(1, saying))) / Math.log(bodies)) ** 2;
}

/** Current bodies that say anything. */
export function bodiesWithText(units: Units, list: BodyList): number {
  let count = 0;
  for (let body = 0; body < list.bodies.length; body += 1) {
    if (list.current[body] === 1 && units.start[body + 1]! > units.start[body]!) count += 1;
  }
  return count;
}

/** Current bodies that use each distinct text. */
export function holdersOf(units: Units, list: BodyList): readonly (readonly number[])[] {
  const holders: number[][] = units.distinct.texts.map(() => []);
  for (let body = 0; body < list.bodies.length; body += 1) {
    if (list.current[body] === 0) continue;
    for (let unit = units.start[body]!; unit < units.start[body + 1]!; unit += 1) {
      const held = holders[units.textOf[unit]!]!;
      if (held[held.length - 1] !== body) held.push(body);
    }
  }
  return holders;
}

function kindOf(units: Units, isName: number): Int32Array {
  return Int32Array.from([...units.distinct.isName.keys()].filter((text) => units.distinct.isName[text] === isName));
}

interface Means {
  readonly embedded: Embedded;
  readonly products: DenseProducts;
  readonly list: BodyList;
  readonly copies: NearCopies;
  readonly units: Units;
}

async function countKind(
  texts: Int32Array,
  holders: readonly (readonly number[])[],
  bodies: Float64Array,
  { embedded, products, list, copies, units }: Means,
): Promise<void> {
  const step = Math.ceil(texts.length / MOST_COMPARED);
  const others = texts.filter((_, index) => index % Math.max(1, step) === 0);
  const table = gather(embedded.cls, others, embedded.dimensions);
  const seen = new Int32Array(list.bodies.length).fill(-1);
  for (let from = 0; from < texts.length; from += ROWS_AT_ONCE) {
    const rows = texts.subarray(from, from + ROWS_AT_ONCE);
    const likeness = await products.cross(gather(embedded.cls, rows, embedded.dimensions), table, embedded.dimensions);
    rows.forEach((text, row) => {
      const near = [...nearTexts(likeness, row, others)].filter((other) => other !== text);
      const alike = units.distinct.isName[text] === 1 ? [] : copies(rootsOf(units.distinct.terms[text]!));
      const own = distinctBodies([text, ...alike], holders, seen, text);
      const more = distinctBodies(near, holders, seen, text);
      bodies[text] = own + more * Math.max(1, step);
    });
  }
}

function* nearTexts(likeness: Float32Array, row: number, others: Int32Array): Generator<number> {
  for (let column = 0, at = row * others.length; column < others.length; column += 1, at += 1) {
    if (likeness[at]! >= NEAR_IDENTICAL) yield others[column]!;
  }
}

/** Counts bodies not yet counted for this mark. */
function distinctBodies(
  texts: readonly number[],
  holders: readonly (readonly number[])[],
  seen: Int32Array,
  mark: number,
): number {
  let count = 0;
  for (const text of texts) {
    for (const body of holders[text]!) {
      if (seen[body] === mark) continue;
      seen[body] = mark;
      count += 1;
    }
  }
  return count;
}

/** Chosen rows of a table of vectors as a table of their own; rows in sequence are not copied. */
export function gather(table: Float32Array, rows: ArrayLike<number>, dimensions: number): Float32Array {
  const first = rows[0] ?? 0;
  let inSequence = true;
  for (let row = 1; row < rows.length && inSequence; row += 1) inSequence = rows[row] === first + row;
  if (inSequence) return table.subarray(first * dimensions, (first + rows.length) * dimensions);
  const result = new Float32Array(rows.length * dimensions);
  for (let row = 0; row < rows.length; row += 1) {
    const from = rows[row]! * dimensions;
    result.set(table.subarray(from, from + dimensions), row * dimensions);
  }
  return result;
}
