import type { Day } from '@remit/structure';
import type { LocalPerson, Store } from '@remit/store';
import { NO_CALLER, type Caller } from '../access/acting.js';
import { ReviewLoaders } from '../reviews/review-loaders.js';
import { once } from '../endpoint/once.js';
import type { Edition, Editions } from './editions.js';
import type { DayLoaders, FindingLoaders } from './loaders.js';
import type { MapSnapshot } from './map-snapshot.js';

/**
 * One question to the API. It asks once which version and which analysis are in force, and everything it shows is of those:
 * so no answer is a mixture, and another server's change is seen by the next question.
 */
export class Ask {
  constructor(
    readonly store: Store,
    private readonly editions: Editions,
    readonly caller: Caller = NO_CALLER,
  ) {
    this.reviews = new ReviewLoaders(store);
  }

  /** Who asks. */
  readonly me: () => Promise<LocalPerson> = once(() => this.caller.me());
  /** What people said of findings, and who they are. */
  readonly reviews: ReviewLoaders;

  /** What is loaded; null when nothing is. */
  readonly state = once(() => this.store.structure.state());
  /** The analysis whose findings are shown; null before the first. */
  readonly run = once(() => this.store.findings.run());
  /** What people chose for the thresholds of rules. */
  readonly ruleSettings = once(() => this.store.ruleSettings.all());

  /** The structure on the day asked for, or on its own day, or today while nothing is loaded. */
  async day(asOf?: Day | null): Promise<DayLoaders> {
    const state = await this.state();
    const day = asOf ?? state?.asAt ?? new Date().toISOString().slice(0, 10);
    return this.editions.day(day, state?.version ?? 0);
  }

  /** The findings in force. */
  async findings(): Promise<FindingLoaders> {
    return this.editions.findings(await this.edition());
  }

  /** The whole structure of a day as map and lists show it. */
  async map({ day }: DayLoaders): Promise<MapSnapshot> {
    return this.editions.map(day, await this.edition());
  }

  /** What the answer is made of. */
  async edition(): Promise<Edition> {
    const [state, run] = await Promise.all([this.state(), this.run()]);
    return { version: state?.version ?? 0, run: run === null ? null : `${run.id} ${run.reviewed}` };
  }
}
