import type { Embedder } from '@remit/language';
import type { OverlapEngine } from '../engine.js';
import type { ClausePair } from '../findings.js';
import { compareDraft, type DraftLikeness } from './draft-likeness.js';
import { readDraft, type Draft } from './draft-units.js';

/** An existing body that does something like it. */
export interface NearBody {
  readonly body: string;
  /** How alike, among the structure's own pairs: 0.99 means more alike than 99 of 100. */
  readonly rank: number;
  readonly level: 'same' | 'close' | 'related' | 'slight' | 'different';
  readonly clausePairs: readonly ClausePair[];
  /** Rare words that both use. */
  readonly words: readonly string[];
}

const LEVELS = ['same', 'close', 'related', 'slight', 'different'] as const;

/** Before a new body is set up: which bodies already do such work, nearest first. */
export async function nearestBodies(
  engine: OverlapEngine,
  embedder: Embedder | null,
  draft: Draft,
  most = 5,
): Promise<NearBody[]> {
  const units = await readDraft(engine, embedder, draft);
  const { list } = engine.projection;
  const compared = [...list.bodies.keys()]
    .filter((body) => list.current[body] === 1 && engine.text.cannotTell[body] === 0)
    .map((body) => ({ body, ...compareDraft(engine, units, body) }));
  const scored = standOut(engine, compared);
  return scored
    .sort((x, y) => y.score - x.score || x.body - y.body)
    .slice(0, most)
    .map(({ body, score, matches, words }) => {
      const place = engine.levels.cuts.findIndex((cut) => score >= cut);
      const level = LEVELS[place < 0 ? LEVELS.length - 1 : place]!;
      return { body: list.bodies[body]!.id, rank: engine.levels.rank(score), level, clausePairs: matches, words };
    });
}

/** Scores as for two bodies: how far each signal stands out, seen from the body and from the draft. */
function standOut<T extends DraftLikeness & { readonly body: number }>(engine: OverlapEngine, compared: readonly T[]) {
  const { scales, source } = engine.text;
  const signals = [
    { scale: scales.words, of: (one: T) => Math.sqrt(one.wordScore) },
    ...(source.vectors === null
      ? []
      : [
          { scale: scales.sums, of: (one: T) => one.sums },
          { scale: scales.aligned, of: (one: T) => one.aligned },
        ]),
  ];
  const own = signals.map(({ of, scale }) => ownScale(compared.map(of), scale.spread));
  return compared.map((one) => {
    const parts = signals.map(({ scale, of }, i) => {
      const theirs = (of(one) - scale.mean[one.body]!) / scale.spread[one.body]!;
      return (theirs + (of(one) - own[i]!.mean) / own[i]!.spread) / 2;
    });
    const sum = parts.reduce((total, part) => total + part, 0);
    return { ...one, score: source.vectors === null ? 3 * sum : sum };
  });
}

function ownScale(values: readonly number[], spreads: Float64Array): { mean: number; spread: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length);
  const usual = spreads.slice().sort()[Math.floor(spreads.length / 2)] ?? 1;
  return { mean, spread: Math.sqrt((variance + usual * usual) / 2) || 1 };
}
