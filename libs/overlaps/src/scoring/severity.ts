import type { BodyKind } from '@remit/structure';
import type { PairClass } from '../findings.js';
import type { Projection } from '../projection/projection.js';

const TIER: Readonly<Record<BodyKind, number>> = { BOARD: 1, LSP: 0.8, BLOCK: 0.8, FORUM: 0.6, GROUP: 0.5 };

/** How much of the hours is in question: two bodies for two places are rarely a waste, whatever their likeness. */
const IN_QUESTION: Readonly<Record<PairClass, number>> = {
  DUPLICATION: 1,
  OVERLAP: 0.8,
  NESTED: 0.5,
  COMPLEMENTARY: 0.2,
  WATCH: 0.2,
  SUCCESSOR: 0.1,
  NONE: 0,
};

/** What is at stake in a pair: likelihood x member hours a year of the smaller body x tier of the higher body. */
export function severityOf(
  { hours, list }: Projection,
  pair: { a: number; b: number },
  kind: PairClass,
  probability: number,
): number {
  const { a, b } = pair;
  const tier = Math.max(TIER[list.bodies[a]!.kind], TIER[list.bodies[b]!.kind]);
  return probability * Math.min(hours.yearly[a]!, hours.yearly[b]!) * tier * IN_QUESTION[kind];
}

/** Hours of the smaller body, where both bodies' are recorded. */
export function hoursAtStake({ hours }: Projection, a: number, b: number): number | null {
  return hours.recorded[a] === 1 && hours.recorded[b] === 1 ? Math.min(hours.yearly[a]!, hours.yearly[b]!) : null;
}
