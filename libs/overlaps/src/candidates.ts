import { windowsMeet } from './projection/bodies.js';
import type { Projection } from './projection/projection.js';
import type { Dimension } from './dimensions/dimension.js';
import { TEXT_LEVEL, type TextLevels } from './text/levels.js';
import type { Block } from './text/pair-space.js';
import type { TextModel } from './text/text-model.js';

/** Pairs that may be reported, as two lists of body numbers with `a < b`, in order. */
export interface Candidates {
  readonly a: Int32Array;
  readonly b: Int32Array;
}

export interface CandidateSource {
  readonly projection: Projection;
  readonly text: TextModel;
  readonly levels: TextLevels;
  readonly dimensions: readonly Dimension[];
  /** Pairs that people named, as `low * bodies + high`. */
  readonly named: ReadonlySet<number>;
}

/** The lowest level at which a purpose dimension alone makes a pair worth scoring. */
const ENOUGH = { THEME: 1, PRIORITY: 0, AGENDA: 1 } as const;

/**
 * Every pair that any rule could report: named by people, or alike in at least one purpose dimension. Nothing is sampled or
 * guessed, so no finding can be lost here.
 */
export function findCandidates(source: CandidateSource): Candidates {
  const { projection, text, named } = source;
  const size = projection.list.bodies.length;
  const found = new Keys();
  const worth = worthScoring(source);
  for (const { rows, columns, square } of text.blocks) {
    for (let r = 0; r < rows.length; r += 1) {
      for (let c = square ? r + 1 : 0; c < columns.length; c += 1) {
        const a = Math.min(rows[r]!, columns[c]!);
        const b = Math.max(rows[r]!, columns[c]!);
        if (!named.has(a * size + b) && comparable(projection, a, b) && worth(a, b)) found.add(a * size + b);
      }
    }
  }
  for (const key of named) found.add(key);
  const all = found.sorted();
  return { a: Int32Array.from(all, (key) => Math.floor(key / size)), b: Int32Array.from(all, (key) => key % size) };
}

/** The same with the pairs of some bodies found anew, which are also given apart; pairs of two others stay. */
export function findCandidatesAgain(
  before: Candidates,
  source: CandidateSource,
  touched: ReadonlySet<number>,
): { readonly all: Candidates; readonly own: Candidates } {
  const { projection, text, named } = source;
  const size = projection.list.bodies.length;
  const found = new Keys();
  const worth = worthScoring(source);
  for (const body of touched) {
    for (const other of comparedWith(text.blocks, body)) {
      if (other === body || (other < body && touched.has(other))) continue;
      const [low, high] = body < other ? [body, other] : [other, body];
      const key = low * size + high;
      if (!named.has(key) && comparable(projection, low, high) && worth(low, high)) found.add(key);
    }
  }
  for (const key of named) if (touched.has(Math.floor(key / size)) || touched.has(key % size)) found.add(key);
  const keys = found.sorted();
  const own = {
    a: Int32Array.from(keys, (key) => Math.floor(key / size)),
    b: Int32Array.from(keys, (key) => key % size),
  };
  return {
    all: merged(
      before,
      own,
      Uint8Array.from({ length: size }, (_, body) => (touched.has(body) ? 1 : 0)),
    ),
    own,
  };
}

/** Pairs of two bodies that are not flagged stay, in order among the new ones. */
function merged(before: Candidates, own: Candidates, flagged: Uint8Array): Candidates {
  const most = before.a.length + own.a.length;
  const [a, b] = [new Int32Array(most), new Int32Array(most)];
  let next = 0;
  let mine = 0;
  const add = (low: number, high: number) => {
    a[next] = low;
    b[next++] = high;
  };
  for (let i = 0; i < before.a.length; i += 1) {
    const [low, high] = [before.a[i]!, before.b[i]!];
    if (flagged[low] === 1 || flagged[high] === 1) continue;
    for (; mine < own.a.length && (own.a[mine]! < low || (own.a[mine] === low && own.b[mine]! < high)); mine += 1)
      add(own.a[mine]!, own.b[mine]!);
    add(low, high);
  }
  for (; mine < own.a.length; mine += 1) add(own.a[mine]!, own.b[mine]!);
  return { a: a.slice(0, next), b: b.slice(0, next) };
}

/** Bodies with which a body is compared; itself may be among them. */
function comparedWith(blocks: readonly Block[], body: number): number[] {
  return blocks.flatMap(({ rows, columns, square }) => {
    if (rows.includes(body)) return [...columns];
    return !square && columns.includes(body) ? [...rows] : [];
  });
}

/** A list of numbers that grows without an object for each. */
class Keys {
  private kept = new Float64Array(4096);
  private count = 0;

  add(key: number): void {
    if (this.count === this.kept.length) {
      const more = new Float64Array(2 * this.count);
      more.set(this.kept);
      this.kept = more;
    }
    this.kept[this.count++] = key;
  }

  sorted(): Float64Array {
    return this.kept.subarray(0, this.count).sort();
  }
}

/** Two current bodies, or an ended one with one that can have followed it. */
export function comparable({ list }: Projection, a: number, b: number): boolean {
  const both = list.current[a]! + list.current[b]!;
  return both === 2 || (both === 1 && !windowsMeet(list, a, b));
}

/** The rule of what may be reported, for any pair. */
export function worthScoring({ text, levels, dimensions }: CandidateSource): (a: number, b: number) => boolean {
  const lowest = levels.cuts[TEXT_LEVEL.related]!;
  const others = dimensions.flatMap((dimension) =>
    dimension.id in ENOUGH ? [{ dimension, enough: ENOUGH[dimension.id as keyof typeof ENOUGH] }] : [],
  );
  return (a, b) => {
    const known = text.cannotTell[a] === 0 && text.cannotTell[b] === 0;
    if (known && text.score(a, b) >= lowest) return true;
    for (let i = 0; i < others.length; i += 1) {
      const level = others[i]!.dimension.level(a, b);
      if (level >= 0 && level <= others[i]!.enough) return true;
    }
    return false;
  };
}
