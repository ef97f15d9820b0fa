import type { Day, Structure } from '@remit/structure';
import type { Trace } from './lineage.js';
import type { Reference, Refusal } from './operation-kind.js';
import { kindOf, type Operation } from './operations/all.js';
import { Sandbox } from './sandbox.js';

/** An operation that was left out, and why. */
export interface RefusedOperation extends Refusal {
  readonly operation: string;
}

/** A structure with changes made to it. */
export interface Applied {
  readonly day: Day;
  readonly structure: Structure;
  /** What became of every row that was touched, in the order in which it happened. */
  readonly lineage: readonly Trace[];
  /** Operations that could not be done. While there are any, the proposal is not ready. */
  readonly refused: readonly RefusedOperation[];
  /** What each operation does, in words, by its id. */
  readonly titles: Readonly<Record<string, string>>;
}

/** Makes the changes in order, as of a day. The structure given stays as it is. */
export function applyAll(structure: Structure, operations: readonly Operation[], day: Day): Applied {
  const sandbox = new Sandbox(structure, day);
  const refused: RefusedOperation[] = [];
  const titles: Record<string, string> = {};
  for (const operation of operations) {
    const kind = kindOf(operation);
    sandbox.operation(operation.id);
    titles[operation.id] = kind.title(operation, sandbox);
    const refusal = kind.check(operation, sandbox);
    if (refusal) refused.push({ operation: operation.id, ...refusal });
    else kind.change(operation, sandbox);
  }
  return { day, structure: sandbox.toStructure(), lineage: sandbox.lineage, refused, titles };
}

/** The rows that the operations build on, each once. */
export function needsOf(operations: readonly Operation[]): Reference[] {
  const needs = operations.flatMap((operation) => kindOf(operation).needs(operation));
  return [...new Map(needs.map((one) => [`${one.table} ${one.id}`, one])).values()];
}
