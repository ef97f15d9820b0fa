import { comparable, type Candidates } from './candidates.js';
import type { OverlapEngine } from './engine.js';
import { PAIR_CLASSES, type PairClass } from './findings.js';
import { classOfEvidence } from './scoring/classify.js';
import { PairReading } from './scoring/pair-reading.js';

/** Scored pairs in numbers only, one column for each fact: pair `i` is `a[i]`, `b[i]` with `bits[i]`. */
export interface ScoredPairs {
  readonly length: number;
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly bits: Float64Array;
  /** Position of the computed class in `PAIR_CLASSES`. */
  readonly kind: Uint8Array;
}

/** The computed class of a scored pair. */
export function classAt({ kind }: ScoredPairs, i: number): PairClass {
  return PAIR_CLASSES[kind[i]!]!;
}

/** Position of each class in `PAIR_CLASSES`. */
export const KIND: ReadonlyMap<PairClass, number> = new Map(PAIR_CLASSES.map((kind, at) => [kind, at]));

/** Every candidate with its bits and computed class, strongest first; among equals the more alike in text, then by id. */
export function scoreAll(engine: OverlapEngine): ScoredPairs {
  return scorePairs(engine, engine.candidates);
}

/** The same for chosen pairs. */
export function scorePairs(
  { projection, text, epoch, dimensions }: OverlapEngine,
  candidates: Candidates,
): ScoredPairs {
  const size = candidates.a.length;
  const reading = new PairReading(epoch, dimensions);
  const bits = new Float64Array(size);
  const kind = new Uint8Array(size);
  const alike = new Float64Array(size);
  for (let i = 0; i < size; i += 1) {
    const a = candidates.a[i]!;
    const b = candidates.b[i]!;
    bits[i] = reading.read(a, b).total;
    const found = comparable(projection, a, b) ? classOfEvidence(projection, text, reading, a, b).class : 'NONE';
    kind[i] = KIND.get(found)!;
    alike[i] = text.score(a, b);
  }
  const order = Uint32Array.from({ length: size }, (_, i) => i);
  order.sort((x, y) => bits[y]! - bits[x]! || alike[y]! - alike[x]! || x - y);
  return inOrder(order, { length: size, a: candidates.a, b: candidates.b, bits, kind });
}

/** Candidates come in the order of their ids, so their number breaks ties. */
function inOrder(order: Uint32Array, { length, a, b, bits, kind }: ScoredPairs): ScoredPairs {
  return {
    length,
    a: Int32Array.from(order, (at) => a[at]!),
    b: Int32Array.from(order, (at) => b[at]!),
    bits: Float64Array.from(order, (at) => bits[at]!),
    kind: Uint8Array.from(order, (at) => kind[at]!),
  };
}
