import type { Row } from '../sentences.js';

/** Turns the rows of a query into the rows of a rule where the pattern is not Cypher's job. */
export type Computation = (rows: readonly Row[], parameters: Readonly<Record<string, unknown>>) => Row[];

/** One function a file; a rule names it in its header as `compute`. */
const COMPUTATIONS: Readonly<Record<string, Computation>> = {};

/** The rows a rule is worded from. */
export function runComputation(
  name: string | null,
  rows: readonly Row[],
  parameters: Readonly<Record<string, unknown>>,
): readonly Row[] {
  if (name === null) return rows;
  const computation = COMPUTATIONS[name];
  if (!computation) throw new Error(`there is no computation called ${name}`);
  return computation(rows, parameters);
}
