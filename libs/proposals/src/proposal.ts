import type { Day } from '@remit/structure';
import type { Operation } from './operations/all.js';

/** A set of changes to the structure, in order, on one day. */
export interface Proposal {
  readonly id: string;
  readonly title: string;
  /** What it is meant to achieve. */
  readonly purpose: string;
  /** The day from which the changes hold. */
  readonly day: Day;
  readonly operations: readonly Operation[];
}
