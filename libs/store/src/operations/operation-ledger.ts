import type { Refusal } from '../refusal.js';

/** A change that was asked for: by its id, what kind it is, and a hash of what it asks. */
export interface Operation {
  readonly id: string;
  readonly kind: string;
  readonly hash: string;
}

/** Remembers which operations were done, so that each happens once. */
export interface OperationLedger {
  /** The stored result of an operation; null when it was not done. */
  find(id: string): Promise<{ readonly kind: string; readonly hash: string; readonly result: unknown } | null>;
  /** Stores the result of an operation that writes nothing else, or gives back what was stored under its id before. */
  record(
    operation: Operation,
    result: unknown,
  ): Promise<{ readonly result: unknown; readonly repeated: boolean } | Refusal>;
}
