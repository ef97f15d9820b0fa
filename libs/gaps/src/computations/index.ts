import type { Row } from '../sentences.js';
import { cutPoints } from './cut-points.js';
import { joinPairs } from './join-pairs.js';
import { shortestWays } from './shortest-ways.js';
import { weakTies } from './weak-ties.js';

/** Turns the rows of a query into the rows of a rule where the pattern is not Cypher's job. */
export type Computation = (rows: readonly Row[], parameters: Readonly<Record<string, unknown>>) => Row[];

/** One function a file; a rule names it in its header as `compute`. */
const COMPUTATIONS: Readonly<Record<string, Computation>> = {
  'join-pairs': joinPairs,
  'cut-points': cutPoints,
  'shortest-ways': shortestWays,
  'weak-ties': weakTies,
};

/** True when a rule may name this computation. */
export function isComputation(name: string): boolean {
  return Object.hasOwn(COMPUTATIONS, name);
}

/** The rows a rule is worded from. */
export function runComputation(
  name: string | null,
  rows: readonly Row[],
  parameters: Readonly<Record<string, unknown>>,
): readonly Row[] {
  return name === null ? rows : COMPUTATIONS[name]!(rows, parameters);
}
