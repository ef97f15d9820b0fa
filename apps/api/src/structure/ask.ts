import type { Day } from '@remit/structure';
import type { Store } from '@remit/store';
import { once } from '../endpoint/once.js';
import { DayLoaders, FindingLoaders } from './loaders.js';
import type { MapSnapshot } from './map-snapshot.js';
import type { MapSnapshots } from './map-snapshots.js';

/** One question to the API: what it has read so far, so that nothing is read twice for it. */
export class Ask {
  /** Not a # field: Apollo copies what it is given for each question. */
  private readonly days = new Map<Day, DayLoaders>();
  readonly findings: FindingLoaders;

  constructor(
    readonly store: Store,
    private readonly snapshots: MapSnapshots,
  ) {
    this.findings = new FindingLoaders(store);
  }

  /** What is loaded; null when nothing is. */
  readonly state = once(() => this.store.structure.state());
  /** The analysis whose findings are shown; null before the first. */
  readonly run = once(() => this.store.findings.run());

  /** The day to speak of: the one asked for, or the structure's own, or today while nothing is loaded. */
  async day(asOf?: Day | null): Promise<Day> {
    return asOf ?? (await this.state())?.asAt ?? new Date().toISOString().slice(0, 10);
  }

  /** What is read of the structure as it was on a day. */
  on(day: Day): DayLoaders {
    let loaders = this.days.get(day);
    if (loaders === undefined) this.days.set(day, (loaders = new DayLoaders(this.store, day)));
    return loaders;
  }

  /** The whole structure of a day as map and lists show it. */
  async map(day: Day): Promise<MapSnapshot> {
    const [state, run] = await Promise.all([this.state(), this.run()]);
    return this.snapshots.at(day, { version: state?.version ?? 0, run: run?.id ?? null });
  }
}
