import { randomUUID } from 'node:crypto';

/** What kinds of long work there are. */
export type WorkKind = 'IMPORT' | 'ANALYSIS' | 'CALIBRATION' | 'EFFECT' | 'OPTIMISER';
export type WorkState = 'RUNNING' | 'DONE' | 'FAILED' | 'CANCELLED';

/** Long work as it stands now. A new object for every change. */
export interface Work {
  readonly id: string;
  readonly kind: WorkKind;
  readonly state: WorkState;
  readonly step: string;
  readonly progress: number | null;
  readonly message: string | null;
  readonly startedAt: string;
  readonly endedAt: string | null;
}

/** What a job can do while it runs. */
export interface Running {
  readonly id: string;
  /** Aborted when somebody cancels, or when Remit stops. */
  readonly signal: AbortSignal;
  /** Says what is being done; `progress` is 0 to 1, or null while it cannot be told. */
  readonly report: (step: string, progress?: number | null) => void;
}

/** A fault of work that may be shown to a user as it is. */
export class WorkRefused extends Error {}

/** Does the work; what it returns is the message that is shown when it is done. */
export type Job = (running: Running) => Promise<string>;

const KEPT = 50;
const QUIET_MS = 100;

interface Entry {
  work: Work;
  readonly controller: AbortController;
  finished: Promise<Work>;
  lastTold: number;
}

/** All long work of this server: what runs, how far it is, and what came of it. */
export class WorkRegistry {
  readonly #entries = new Map<string, Entry>();
  readonly #listeners = new Set<(work: Work) => void>();

  /** `onFault` hears of what went wrong unexpectedly and gives the sentence to show. */
  constructor(private readonly onFault: (error: unknown) => string) {}

  /** Starts work and gives it back at once. */
  start(kind: WorkKind, step: string, job: Job): Work {
    const work: Work = {
      id: randomUUID(),
      kind,
      state: 'RUNNING',
      step,
      progress: null,
      message: null,
      startedAt: new Date().toISOString(),
      endedAt: null,
    };
    const entry: Entry = { work, controller: new AbortController(), finished: Promise.resolve(work), lastTold: 0 };
    this.#entries.set(work.id, entry);
    this.#forgetOld();
    this.#tell(entry);
    entry.finished = this.#run(entry, job);
    return work;
  }

  /** Newest first. */
  list(): Work[] {
    return [...this.#entries.values()].map((entry) => entry.work).reverse();
  }

  find(id: string): Work | null {
    return this.#entries.get(id)?.work ?? null;
  }

  /** Resolves when the work is over, whatever came of it. */
  finished(id: string): Promise<Work | null> {
    return this.#entries.get(id)?.finished ?? Promise.resolve(null);
  }

  /** Asks running work to stop, and resolves when it has. Work that is over stays as it is. */
  async cancel(id: string): Promise<Work | null> {
    this.#entries.get(id)?.controller.abort(new Error('Cancelled.'));
    return this.finished(id);
  }

  /** Stops all work, for the end of this server. */
  async cancelAll(): Promise<void> {
    await Promise.all([...this.#entries.keys()].map((id) => this.cancel(id)));
  }

  /** Calls back at every change. Returns what ends it. */
  listen(listener: (work: Work) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async #run(entry: Entry, job: Job): Promise<Work> {
    const { signal } = entry.controller;
    const report = (step: string, progress: number | null = null): void => {
      if (entry.work.state !== 'RUNNING') return;
      const sameStep = entry.work.step === step;
      entry.work = { ...entry.work, step, progress };
      if (!sameStep || Date.now() - entry.lastTold >= QUIET_MS) this.#tell(entry);
    };
    try {
      const message = await job({ id: entry.work.id, signal, report });
      return this.#end(entry, { state: 'DONE', message, progress: 1 });
    } catch (error) {
      if (signal.aborted) return this.#end(entry, { state: 'CANCELLED', message: 'Cancelled. Nothing was stored.' });
      const message = error instanceof WorkRefused ? error.message : this.onFault(error);
      return this.#end(entry, { state: 'FAILED', message });
    }
  }

  #end(entry: Entry, end: Pick<Work, 'state' | 'message'> & Partial<Work>): Work {
    entry.work = { ...entry.work, ...end, endedAt: new Date().toISOString() };
    this.#tell(entry);
    return entry.work;
  }

  #tell(entry: Entry): void {
    entry.lastTold = Date.now();
    for (const listener of this.#listeners) listener(entry.work);
  }

  #forgetOld(): void {
    for (const [id, { work }] of this.#entries) {
      if (this.#entries.size <= KEPT) return;
      if (work.state !== 'RUNNING') this.#entries.delete(id);
    }
  }
}
