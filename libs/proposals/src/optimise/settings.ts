import type { BodyKind } from '@remit/structure';

/** What a person asks of the optimiser, by form. */
export interface OptimiserSettings {
  /** The least number of bodies that should go, in all or of one kind; null leaves it open. */
  readonly target: { readonly kind: BodyKind | null; readonly atLeast: number } | null;
  /** Never more than this many bodies may go; null sets no limit. */
  readonly atMost: number | null;
  /** Bodies that stay as they are, beside the statutory ones. */
  readonly protect: readonly string[];
  /** Pairs that may not become one body. */
  readonly apart: readonly (readonly [string, string])[];
  /** No body may grow beyond this many seats. */
  readonly seatCap: number;
  /** True lets a body take over places that it does not cover. */
  readonly allowWidening: boolean;
  /** Pairs less likely than this to do the same work are not considered. */
  readonly minProbability: number;
  readonly weights: OptimiserWeights;
}

/** What things count for in hours a year, printed with every option. */
export interface OptimiserWeights {
  /** Share of the absorbed body's business that still has to be done. */
  readonly business: number;
  /** For a pair that surely does the same work. */
  readonly likeness: number;
  /** Share of the absorbed body's hours taken off where the remits are not alike at all. */
  readonly fit: number;
  /** For each sector that would lose its only chair on a theme. */
  readonly voice: number;
}

/** Starting values, all of which the form may change. */
export const OPTIMISER_SETTINGS: OptimiserSettings = {
  target: null,
  atMost: null,
  protect: [],
  apart: [],
  seatCap: 25,
  allowWidening: false,
  minProbability: 0.4,
  weights: { business: 0.5, likeness: 20, fit: 0.25, voice: 40 },
};
