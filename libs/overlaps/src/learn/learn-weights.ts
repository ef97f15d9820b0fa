import { createHash } from 'node:crypto';
import { falling } from '../scoring/falling.js';
import type { Weights } from '../scoring/epoch.js';
import type { DimensionId } from '../scoring/scoring-table.js';
import { countExample, type Example } from './examples.js';
import { fitLogistic, type Observation } from './logistic.js';
import type { LearntWeights } from './learnt-weights.js';

/** How far a level may be expected to stray from its prior, and the start from its own, in log-odds. */
const LEVEL_SPREAD = 0.8;
const START_SPREAD = 1;
/** The start is learnt only from pairs drawn by chance: how often people agree on pairs they chose says nothing of all pairs. */
const FEWEST_DRAWN = 20;

/** Learns what to add to each level from examples. `weights` are those before learning, whose bits the result keeps falling. */
export function learnWeights(examples: readonly Example[], weights: Weights): LearntWeights {
  const positions = positionsOf(weights);
  const drawn = examples.filter((one) => one.source === 'AUDIT').length;
  const spreads = [drawn >= FEWEST_DRAWN ? START_SPREAD : 0, ...positions.map(() => LEVEL_SPREAD)];
  const at = new Map(positions.map(({ id, level }, i) => [`${id} ${level}`, i + 1]));
  const found = fitLogistic(
    examples.map((example) => observationOf(example, at)),
    spreads,
  );
  const prior = rounded(found[0]! / Math.LN2);
  const levels = inOrder(weights, (id, level) => found[at.get(`${id} ${level}`)!]! / Math.LN2);
  const version = createHash('sha256')
    .update(JSON.stringify([prior, levels]))
    .digest('hex')
    .slice(0, 12);
  return { version, prior, levels };
}

function positionsOf({ bits }: Weights): { id: DimensionId; level: number }[] {
  return [...bits].flatMap(([id, levels]) => Array.from(levels, (_, level) => ({ id, level })));
}

/** A level counts whole or half, as it does in the pair's total. */
function observationOf(example: Example, at: ReadonlyMap<string, number>): Observation {
  const { total, counted } = countExample(example, null);
  const known = counted.filter((row) => row.level >= 0);
  return {
    at: [0, ...known.map((row) => at.get(`${row.id} ${row.level}`)!)],
    by: [1, ...known.map((row) => (row.halved ? 0.5 : 1))],
    offset: total * Math.LN2,
    alike: example.alike,
    weight: example.weight,
  };
}

/** What to add to each level so that less likeness is never better evidence. */
function inOrder({ bits, ifNot }: Weights, addedTo: (id: DimensionId, level: number) => number) {
  const levels: Partial<Record<DimensionId, number[]>> = {};
  for (const [id, before] of bits) {
    const after = falling(
      before.map((value, level) => value + addedTo(id, level)),
      ifNot.get(id)!,
    );
    levels[id] = Array.from(after, (value, level) => rounded(value - before[level]!));
  }
  return levels;
}

/** The last digits of a sum differ between processors; those kept do not. */
function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4 + 0;
}
