import type { AnalysisRun, StructureState } from '@remit/store';
import { analyse, madeFrom, type Analysis, type AnalysisOutcome } from './analyse.js';
import { WorkRefused, type Running, type Work, type WorkRegistry } from './work-registry.js';

/** Runs analyses as work, one at a time. */
export class AnalysisRunner {
  #current: { readonly version: number; readonly work: Work } | null = null;

  constructor(
    private readonly analysis: Analysis,
    private readonly registry: WorkRegistry,
  ) {}

  /**
   * Computes overlaps and gaps anew. The one that runs is given when it analyses the same version; one of an older version is
   * stopped first. Null when nothing is loaded.
   */
  async start(): Promise<Work | null> {
    const state = await this.analysis.store.structure.state();
    if (state === null) return null;
    const running = this.#running();
    if (running?.version === state.version) return running.work;
    if (running) void this.registry.cancel(running.work.id);
    const before = running ? this.registry.finished(running.work.id) : Promise.resolve(null);
    const work = this.registry.start('ANALYSIS', 'Reading the structure', async (job) => {
      await before;
      return this.#run(job);
    });
    this.#current = { version: state.version, work };
    return work;
  }

  /** Starts an analysis unless the findings are those of the structure as it is. */
  async startUnlessCurrent(): Promise<Work | null> {
    const { structure, findings } = this.analysis.store;
    const [state, run] = await Promise.all([structure.state(), findings.run()]);
    return this.isCurrent(state, run) ? null : this.start();
  }

  /** True when the findings were made from this version by these rules and this model. */
  isCurrent(state: StructureState | null, run: AnalysisRun | null): boolean {
    if (state === null) return run === null;
    return run !== null && madeFrom(run, state.version, this.analysis.settingsHash);
  }

  #running() {
    const current = this.#current;
    return current !== null && this.registry.find(current.work.id)?.state === 'RUNNING' ? current : null;
  }

  async #run(job: Running): Promise<string> {
    const outcome = await analyse(this.analysis, job);
    if (outcome === null) throw new WorkRefused('Nothing is loaded, so there is nothing to analyse.');
    return inWords(outcome);
  }
}

function inWords({ overlaps, gaps, notices }: AnalysisOutcome): string {
  const found = `${counted(overlaps, 'overlap')} and ${counted(gaps, 'gap')} found.`;
  return [found, ...notices].join(' ');
}

function counted(count: number, word: string): string {
  return `${count} ${count === 1 ? word : `${word}s`}`;
}
