import { liveView, type LiveView, type LoadAssumptions, type Range } from '@remit/gaps';
import type { Day, Structure } from '@remit/structure';
import type { Trace } from '../lineage.js';
import { followerOf } from '../lineage.js';

/** What is taken where nothing is known, or nobody can know yet. */
export interface EffectAssumptions {
  /** Pounds an hour; null gives no cost. */
  readonly rate: number | null;
  /** The share of a body's business that still has to be done where its work is carried on. */
  readonly businessThatGoesOn: Range;
  /** Amounts to take where none is recorded. */
  readonly load: LoadAssumptions;
  /** More organisations or people than this on one body is said to be many. */
  readonly largeBody: number;
}

/** The starting values, all of which a reader may change. */
export const EFFECT_ASSUMPTIONS: EffectAssumptions = {
  rate: null,
  businessThatGoesOn: { low: 0.25, likely: 0.5, high: 0.75 },
  load: {},
  largeBody: 25,
};

/** The two structures that are compared, as they are on the day. */
export interface Compared {
  readonly before: LiveView;
  readonly after: LiveView;
  readonly lineage: readonly Trace[];
  readonly assumptions: EffectAssumptions;
}

/** Reads both structures on the day. A top body that is absorbed leaves its place to the body that carries on, unless it is said which are the tops then. */
export function compared(
  before: Structure,
  after: Structure,
  terms: {
    asOf: Day;
    tops: readonly string[];
    topsAfter?: readonly string[];
    lineage: readonly Trace[];
    assumptions: EffectAssumptions;
  },
): Compared {
  const { asOf, tops, topsAfter, lineage, assumptions } = terms;
  const later = topsAfter ?? [...new Set(tops.flatMap((top) => followerOf(lineage, top) ?? []))];
  return { before: liveView(before, asOf, tops), after: liveView(after, asOf, later), lineage, assumptions };
}
