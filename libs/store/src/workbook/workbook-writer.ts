import type { Day, Table } from '@remit/structure';
import type { ImportPlan } from '@remit/workbook';
import type { Refusal } from '../refusal.js';

/** An import to apply: the plan that was shown, and what it was made against. */
export interface ImportToApply {
  /** Made by the client; a repeated id gives the first result again and changes nothing. */
  readonly operationId: string;
  /** Hash of what was asked (the file, the day, the name), when a repeat would plan differently. The plan's own hash when left out. */
  readonly requestHash?: string;
  /** The version the plan was made against; 0 for an empty store. */
  readonly expectedVersion: number;
  /** Who asks. */
  readonly actor: string;
  /** What the structure is called. */
  readonly name: string;
  /** The day it speaks of. */
  readonly asAt: Day;
  readonly plan: ImportPlan;
  readonly onProgress?: (progress: ImportProgress) => void;
  readonly signal?: AbortSignal;
}

/** How far an import is. It may go back to nothing when the database asks to start again. */
export interface ImportProgress {
  /** What is being done, in words. */
  readonly step: string;
  readonly done: number;
  readonly total: number;
}

/** What an import changed. */
export interface ImportResult {
  readonly version: number;
  readonly tables: Readonly<
    Record<Table, { readonly added: number; readonly changed: number; readonly removed: number }>
  >;
  /** Its place in the audit trail. */
  readonly audit: number;
}

/** Stores imports. */
export interface WorkbookWriter {
  /** All or nothing. `repeated` is true when this operation was done before and nothing was done now. */
  apply(request: ImportToApply): Promise<{ readonly result: ImportResult; readonly repeated: boolean } | Refusal>;
}
