import { createHash } from 'node:crypto';
import { reportedAsOf, type Day, type Structure } from '@remit/structure';
import type { ImportResult, Refusal, Store } from '@remit/store';
import {
  planImport,
  summarisePlan,
  type Fault,
  type ImportPlan,
  type Notice,
  type TableSummary,
  type WorkbookReading,
} from '@remit/workbook';
import type { AnalysisRunner } from '../background-work/analysis-runner.js';
import type { OperationMemory } from '../background-work/operation-memory.js';
import { WorkRefused, type Running, type Work, type WorkRegistry } from '../background-work/work-registry.js';
import { ReadingPlaces } from './reading-places.js';

/** Reads a zipped workbook: in a thread of its own in the built program. */
export type ReadZipped = (zip: Uint8Array, signal?: AbortSignal) => Promise<WorkbookReading>;

/** What checking a workbook came to. Nothing is stored by a check. */
export interface CheckedWorkbook {
  readonly faults: readonly Fault[];
  readonly notices: readonly Notice[];
  /** What would change, by table of the workbook; null when there is any fault. */
  readonly plan: {
    readonly tables: Readonly<Record<string, Omit<TableSummary, 'table'>>>;
    readonly total: number;
    readonly isEmpty: boolean;
  } | null;
  /** The day the workbook itself speaks of: its newest meeting or completed action. */
  readonly asAt: Day | null;
  /** Version of the structure that it was compared with; to be sent along when it is applied. */
  readonly version: number;
}

/** An import that somebody asks for. */
export interface ImportAsked {
  readonly operationId: string;
  readonly expectedVersion: number;
  /** Id of the person who asks. */
  readonly actor: string;
  readonly asAt?: Day | undefined;
  readonly name?: string | undefined;
}

/** An import that was not begun, and why. */
export interface ImportRefused {
  readonly status: 409 | 422;
  readonly code: 'CONFLICT' | 'OPERATION_ID_REUSED' | 'FAULTS';
  readonly message: string;
  readonly faults?: readonly Fault[];
  readonly version?: number;
  readonly lastChange?: { readonly at: string; readonly action: string } | null;
}

const STORED_BEFORE = 'This was stored before. Nothing was done twice.';
const REUSED: ImportRefused = {
  status: 409,
  code: 'OPERATION_ID_REUSED',
  message: 'This operation id was used for another change. Nothing was stored. Check the workbook again.',
};

/** Takes workbooks in: checks them, and stores them as work. */
export class ImportDesk {
  readonly #places = new ReadingPlaces();

  constructor(
    private readonly store: Store,
    private readonly registry: WorkRegistry,
    private readonly analysis: AnalysisRunner,
    private readonly operations: OperationMemory,
    private readonly readZipped: ReadZipped,
  ) {}

  /** Says what is wrong with a workbook, or what storing it would change. */
  async check(zip: Uint8Array, signal?: AbortSignal): Promise<CheckedWorkbook> {
    const { structure: next, faults, notices } = await this.#read(zip, signal);
    const state = await this.store.structure.state();
    const version = state?.version ?? 0;
    if (next === null) return { faults, notices, plan: null, asAt: null, version };
    const current = await this.store.structure.read();
    const plan = planImport(current, next);
    return { faults, notices, plan: planInWords(plan, current, next), asAt: reportedAsOf(next), version };
  }

  /** Begins to store a workbook, all of it or nothing. The analysis that follows is work of its own. */
  apply(zip: Uint8Array, asked: ImportAsked): Promise<Work | ImportRefused> {
    const hash = hashOf(zip, asked);
    const begun = this.operations.first(asked.operationId, `import ${hash}`, () => this.#begin(zip, asked, hash));
    return begun ?? Promise.resolve(REUSED);
  }

  #read(zip: Uint8Array, signal?: AbortSignal): Promise<WorkbookReading> {
    return this.#places.take(() => this.readZipped(zip, signal));
  }

  async #begin(zip: Uint8Array, asked: ImportAsked, requestHash: string): Promise<Work | ImportRefused> {
    const stored = await this.store.operations.find(asked.operationId);
    if (stored !== null) return stored.hash === requestHash ? this.#storedBefore() : REUSED;
    const { structure: next, faults } = await this.#read(zip);
    if (next === null) {
      return { status: 422, code: 'FAULTS', message: 'The workbook has faults. Nothing was stored.', faults };
    }
    const state = await this.store.structure.state();
    const version = state?.version ?? 0;
    if (version !== asked.expectedVersion) return this.#conflict(asked.expectedVersion, version);
    const current = await this.store.structure.read();
    const request = {
      ...asked,
      requestHash,
      name: asked.name ?? state?.name ?? 'Partnership structure',
      asAt: asked.asAt ?? reportedAsOf(next) ?? new Date().toISOString().slice(0, 10),
      plan: planImport(current, next),
    };
    return this.registry.start('IMPORT', 'Storing the workbook', (running) => this.#store(request, running));
  }

  #storedBefore(): Work {
    return this.registry.start('IMPORT', 'Looking it up', () => Promise.resolve(STORED_BEFORE));
  }

  async #conflict(expected: number, version: number): Promise<ImportRefused> {
    const [last] = await this.store.history.events(1);
    const when = last ? ` (last change: ${last.action.toLowerCase()}, ${last.at})` : '';
    return {
      status: 409,
      code: 'CONFLICT',
      message: `The structure was changed after this workbook was checked${when}: it is now version ${version}, and the check was made against version ${expected}. Nothing was stored. Check the workbook again to see what it would change now.`,
      version,
      lastChange: last ? { at: last.at, action: last.action } : null,
    };
  }

  async #store(request: Parameters<Store['workbook']['apply']>[0], { signal, report }: Running): Promise<string> {
    const onProgress = ({ step, done, total }: { step: string; done: number; total: number }) =>
      report(step, total === 0 ? null : done / total);
    const answer = await this.store.workbook.apply({ ...request, signal, onProgress });
    if (isRefusal(answer)) throw new WorkRefused(answer.message);
    await this.analysis.startUnlessCurrent();
    return answer.repeated ? STORED_BEFORE : changesInWords(answer.result);
  }
}

function isRefusal(answer: object): answer is Refusal {
  return 'refused' in answer;
}

function hashOf(zip: Uint8Array, { expectedVersion, asAt, name }: ImportAsked): string {
  const asked = JSON.stringify([expectedVersion, asAt ?? null, name ?? null]);
  return createHash('sha256').update(zip).update(asked).digest('hex');
}

function planInWords(plan: ImportPlan, current: Structure, next: Structure): CheckedWorkbook['plan'] {
  const tables = summarisePlan(plan, current, next).map(({ table, ...rows }) => [table, rows] as const);
  return { tables: Object.fromEntries(tables), total: plan.total, isEmpty: plan.isEmpty };
}

function changesInWords({ tables }: ImportResult): string {
  const sum = (key: 'added' | 'changed' | 'removed') =>
    Object.values(tables).reduce((all, table) => all + table[key], 0);
  return `Stored: ${sum('added')} added, ${sum('changed')} changed, ${sum('removed')} removed.`;
}
