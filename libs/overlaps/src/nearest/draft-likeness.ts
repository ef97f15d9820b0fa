import type { OverlapEngine } from '../engine.js';
import type { ClausePair } from '../findings.js';
import { gate } from '../text/gate.js';
import { harmonic } from '../text/signals.js';
import { bm25 } from '../text/term-weights.js';
import { dot, toUnitLength } from '../text/unit-vectors.js';
import type { DraftUnit } from './draft-units.js';

const WORTH_SHOWING = 0.25;
const MOST_CLAUSES = 3;

/** How a body's text compares with a draft. */
export interface DraftLikeness {
  readonly words: readonly string[];
  readonly wordScore: number;
  readonly sums: number;
  readonly aligned: number;
  readonly matches: readonly ClausePair[];
}

/** Compares a draft with one body. */
export function compareDraft(engine: OverlapEngine, draft: readonly DraftUnit[], body: number): DraftLikeness {
  const { source } = engine.text;
  const shared = sharedWords(engine, draft, body);
  if (source.vectors === null || draft.some((unit) => unit.vector === null)) {
    return { ...shared, sums: 0, aligned: 0, matches: [] };
  }
  const { dimensions, units, bodies } = source.vectors;
  const from = source.units.start[body]!;
  const their = Array.from({ length: source.units.start[body + 1]! - from }, (_, j) => ({
    written: source.units.written[from + j]!,
    weight: source.weight[source.units.textOf[from + j]!]!,
  }));
  const table = draft.map((unit) => their.map((_, j) => gate(dot(unit.vector!, 0, units, from + j, dimensions))));
  const forward = weighted(
    draft,
    table.map((row) => Math.max(0, ...row)),
  );
  const backward = weighted(
    their,
    their.map((_, j) => Math.max(0, ...table.map((row) => row[j]!))),
  );
  const sums = dot(sumOf(draft, dimensions), 0, bodies, body, dimensions);
  return { ...shared, sums, aligned: harmonic(forward, backward), matches: matchesOf(draft, their, table) };
}

interface Weighed {
  readonly written: string;
  readonly weight: number;
}

function matchesOf(
  draft: readonly Weighed[],
  their: readonly Weighed[],
  table: readonly (readonly number[])[],
): ClausePair[] {
  return draft
    .flatMap((mine, i) =>
      their.map((other, j) => {
        const likeness = table[i]![j]!;
        return {
          a: mine.written,
          b: other.written,
          likeness,
          counts: likeness * Math.sqrt(mine.weight * other.weight),
        };
      }),
    )
    .filter((match) => match.counts >= WORTH_SHOWING)
    .sort((x, y) => y.counts - x.counts)
    .slice(0, MOST_CLAUSES)
    .map(({ a, b, likeness }) => ({ a, b, likeness }));
}

function sumOf(draft: readonly DraftUnit[], dimensions: number): Float32Array {
  const sum = new Float32Array(dimensions);
  for (const { vector, weight } of draft) for (let i = 0; i < dimensions; i += 1) sum[i]! += weight * vector![i]!;
  toUnitLength(sum);
  return sum;
}

function weighted(units: readonly Weighed[], values: readonly number[]): number {
  const total = units.reduce((sum, unit) => sum + unit.weight, 0);
  return total === 0 ? 0 : units.reduce((sum, unit, i) => sum + unit.weight * values[i]!, 0) / total;
}

function sharedWords(engine: OverlapEngine, draft: readonly DraftUnit[], body: number) {
  const { terms: index } = engine.text.source;
  const counts = new Map<number, number>();
  for (const unit of draft) {
    for (const root of unit.roots) {
      const at = index.rootIndex.get(root);
      if (at !== undefined) counts.set(at, (counts.get(at) ?? 0) + unit.weight * (unit.isName ? 2 : 1));
    }
  }
  const weights = bm25(counts, index.rarity, index.usualLength);
  const parts: { word: string; part: number }[] = [];
  for (let at = index.rows.start[body]!; at < index.rows.start[body + 1]!; at += 1) {
    const part = (weights.get(index.rows.item[at]!) ?? 0) * index.rows.weight[at]!;
    if (part > 0) parts.push({ word: index.words[index.rows.item[at]!]!, part });
  }
  parts.sort((x, y) => y.part - x.part || (x.word < y.word ? -1 : 1));
  return { words: parts.slice(0, 5).map((one) => one.word), wordScore: parts.reduce((sum, one) => sum + one.part, 0) };
}
