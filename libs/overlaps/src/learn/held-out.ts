import type { Weights } from '../scoring/epoch.js';
import { countExample, type Example } from './examples.js';
import { learnWeights } from './learn-weights.js';
import { logLoss } from './logistic.js';

/** What each example's pair would count under weights learnt without it, and without any pair that shares a body with it. */
export interface HeldOut {
  /** Bits, in the order of the examples. */
  readonly bits: readonly number[];
  readonly before: number;
  readonly after: number;
}

const MOST_FITS = 60;

/**
 * Judges learning by pairs that it has not seen. Examples are put in groups; for each group the weights are learnt from the
 * examples that share no body with any of the group, so that no body is both learnt from and judged on.
 */
export function holdOut(examples: readonly Example[], weights: Weights): HeldOut {
  const bits = new Array<number>(examples.length).fill(0);
  for (const group of groupsOf(examples)) {
    const bodies = new Set(group.flatMap((i) => [examples[i]!.a, examples[i]!.b]));
    const rest = examples.filter((one) => !bodies.has(one.a) && !bodies.has(one.b));
    const learnt = learnWeights(rest, weights);
    for (const i of group) bits[i] = countExample(examples[i]!, learnt).total;
  }
  return {
    bits,
    before: meanLoss(examples, (one) => countExample(one, null).total),
    after: meanLoss(examples, (_, i) => bits[i]!),
  };
}

/** Neighbours in the order of their first body, which share bodies most, are judged together. */
function groupsOf(examples: readonly Example[]): number[][] {
  const order = [...examples.keys()].sort((i, j) => (key(examples[i]!) < key(examples[j]!) ? -1 : 1));
  const size = Math.max(1, Math.ceil(order.length / MOST_FITS));
  return Array.from({ length: Math.ceil(order.length / size) }, (_, i) => order.slice(i * size, (i + 1) * size));
}

function key({ a, b }: Example): string {
  return `${a}\n${b}`;
}

function meanLoss(examples: readonly Example[], bitsOf: (example: Example, position: number) => number): number {
  let sum = 0;
  let weight = 0;
  examples.forEach((example, i) => {
    sum += example.weight * logLoss(bitsOf(example, i) * Math.LN2, example.alike);
    weight += example.weight;
  });
  return weight === 0 ? NaN : sum / weight;
}
