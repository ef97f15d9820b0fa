import type { Table } from '@remit/structure';
import type { Sandbox } from './sandbox.js';

/** What every operation of a proposal has: who it is, what it does, why. */
export interface Step<Kind extends string> {
  readonly id: string;
  readonly kind: Kind;
  readonly reason: string | null;
}

/** Why an operation cannot be done, and what to do instead. */
export interface Refusal {
  readonly problem: string;
  readonly remedy: string;
}

/** A row that an operation builds on. When it changes in the live structure, the proposal has to be looked at again. */
export interface Reference {
  readonly table: Table;
  readonly id: string;
}

/** One kind of change that a proposal can make: how it reads, what it needs, when it is refused, what it does. */
export interface OperationKind<O extends Step<string>> {
  readonly kind: O['kind'];
  readonly needs: (operation: O) => readonly Reference[];
  readonly title: (operation: O, sandbox: Sandbox) => string;
  readonly check: (operation: O, sandbox: Sandbox) => Refusal | null;
  /** Only called when `check` refuses nothing. */
  readonly change: (operation: O, sandbox: Sandbox) => void;
}

/** The first refusal of several checks. */
export function firstOf(...refusals: readonly (Refusal | null)[]): Refusal | null {
  return refusals.find((one) => one !== null) ?? null;
}

/** Rows of one table that an operation builds on. */
export function rowsOf(table: Table, ids: readonly string[]): Reference[] {
  return ids.map((id) => ({ table, id }));
}
