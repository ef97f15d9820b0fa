import {
  EFFECT_ASSUMPTIONS,
  type LikePair,
  type OptimiserOption,
  type OptimiserResult,
  type OptimiserSettings,
  type OptimiserTask,
} from '@remit/proposals';
import type { Progress } from '../background-work/analyse.js';
import { WorkRefused, type Running, type Work, type WorkRegistry } from '../background-work/work-registry.js';
import type { ProposalContent } from './content.js';
import type { Effects, MeasuredProposal } from './effects.js';
import type { Live, Tried } from './proposal-ground.js';

/** Searches, so that the server stays responsive. */
export type Optimise = (task: OptimiserTask, progress: Progress) => Promise<OptimiserResult>;

/** One way to streamline, tried on the live structure and, when its turn came, measured. */
export interface MeasuredOption extends OptimiserOption {
  readonly id: string;
  readonly title: string;
  readonly tried: Tried;
  readonly measured: MeasuredProposal | null;
}

/** A search and what it has found so far. */
export interface Search extends Omit<OptimiserResult, 'options'> {
  readonly work: string;
  readonly options: readonly MeasuredOption[];
}

const KEPT = 10;
/** More overlaps than this are not considered; the strongest come first. */
const MOST_PAIRS = 6_000;

/** Searches for ways to streamline: background work in a thread of its own, each option then measured like any proposal. */
export class Optimiser {
  readonly #searches = new Map<string, Search>();

  constructor(
    private readonly effects: Effects,
    private readonly registry: WorkRegistry,
    private readonly run: Optimise,
  ) {}

  /** A search by its work; without one the last. */
  find(work: string | null): Search | null {
    return (work === null ? [...this.#searches.values()].at(-1) : this.#searches.get(work)) ?? null;
  }

  /** Begins a search on the live structure. */
  start(live: Live, settings: OptimiserSettings): Work {
    const work = this.registry.start('OPTIMISER', 'Reading overlaps', (job) => this.#search(job, live, settings));
    this.#keep({ work: work.id, options: [], why: null, considered: 0, ruledOut: {} });
    return work;
  }

  async #search(job: Running, live: Live, settings: OptimiserSettings): Promise<string> {
    const { store } = this.effects.ground;
    const run = await store.findings.run();
    if (run === null) throw new WorkRefused('Nothing is analysed yet, so it is not known which bodies are alike.');
    const asOf = live.state.asAt;
    const tops = (await store.structure.tops(asOf)).map(({ id }) => id);
    const found = await this.run({ structure: live.structure, asOf, tops, pairs: await this.#pairs(), settings }, job);
    job.signal.throwIfAborted();
    const { options, ...rest } = found;
    const tried = await Promise.all(options.map((one, i) => this.#tried(live, one, i)));
    this.#keep({ ...rest, work: job.id, options: tried });
    for (const [i, option] of tried.entries()) {
      job.report(`Measuring option ${i + 1} of ${tried.length}`, (i + 1) / (tried.length + 1));
      await this.#measure(job, option);
    }
    if (found.why !== null) return found.why;
    return `${options.length} ${options.length === 1 ? 'option' : 'options'} found and measured.`;
  }

  async #pairs(): Promise<LikePair[]> {
    const { store } = this.effects.ground;
    const { items } = await store.findings.overlaps({ first: MOST_PAIRS });
    return items.map(({ a, b, class: name, probability, dimensions }) => {
      const likeness = dimensions.find(({ id }) => id === 'TEXT')?.value ?? null;
      return { a, b, class: name, probability, likeness };
    });
  }

  async #tried(live: Live, option: OptimiserOption, place: number): Promise<MeasuredOption> {
    const tried = await this.effects.ground.tryOn(live, option.operations, live.state.asAt);
    const count = option.closures === 1 ? 'One body goes' : `${option.closures} bodies go`;
    const title = `${count} into ${option.closures === 1 ? 'another' : 'others'}`;
    return { ...option, id: `option-${place + 1}`, title, tried, measured: null };
  }

  async #measure({ id, signal }: Running, option: MeasuredOption): Promise<void> {
    const measured = await this.effects.measure(contentOf(option), option.tried, { signal, report: () => {} });
    const search = this.#searches.get(id);
    if (search === undefined) return;
    const options = search.options.map((one) => (one.id === option.id ? { ...one, measured } : one));
    this.#searches.set(id, { ...search, options });
  }

  #keep(search: Search): void {
    this.#searches.set(search.work, search);
    for (const old of [...this.#searches.keys()].slice(0, -KEPT)) this.#searches.delete(old);
  }
}

/** The proposal that an option becomes, under this title or its own. */
export function proposalOf({ title, hoursSaved, tried, operations }: MeasuredOption, given: string | null = null) {
  return {
    title: given?.trim().slice(0, 200) || title,
    purpose: `Fewer bodies for the same work: ${Math.round(hoursSaved).toLocaleString('en-GB')} hours a year, as the search counts them.`,
    day: tried.live.state.asAt,
    operations,
    origin: null,
  };
}

/** What is measured of an option: the same as of a proposal that is begun from it. */
function contentOf({ operations, tried }: MeasuredOption) {
  const { rate, largeBody, businessThatGoesOn } = EFFECT_ASSUMPTIONS;
  const assumptions = { rate, largeBody, businessThatGoesOn };
  return { operations, day: tried.live.state.asAt, decision: null, assumptions } satisfies Partial<ProposalContent>;
}
