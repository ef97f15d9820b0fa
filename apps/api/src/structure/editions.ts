import type { Day } from '@remit/structure';
import type { Store } from '@remit/store';
import { DayLoaders, FindingLoaders } from './loaders.js';
import { readMapSnapshot, type MapSnapshot } from './map-snapshot.js';
import { RecentMap } from './recent-map.js';

/** How many days, versions or analyses are kept ready. */
const KEPT = 6;
const TRIES = 3;

/** What an answer is made of: the structure at a version, and the findings of an analysis (null before the first). */
export interface Edition {
  readonly version: number;
  readonly run: string | null;
}

/**
 * What questions share. Everything is kept under the version or analysis that it was read from, and every question first asks
 * the database which those are: nothing here can be out of date, on this server or on another.
 */
export class Editions {
  readonly #days = new RecentMap<string, DayLoaders>(KEPT);
  readonly #findings = new RecentMap<string, FindingLoaders>(2);
  readonly #maps = new RecentMap<string, Promise<MapSnapshot>>(KEPT);

  constructor(private readonly store: Store) {}

  /** The structure of a day at a version, read as it is asked for. */
  day(day: Day, version: number): DayLoaders {
    return kept(this.#days, `${version} ${day}`, () => new DayLoaders(this.store, day));
  }

  /** The findings of an analysis. Those of bodies that a newer version no longer has are left out. */
  findings({ version, run }: Edition): FindingLoaders {
    return kept(this.#findings, `${version} ${run}`, () => new FindingLoaders(this.store));
  }

  /** The whole structure of a day. Those who ask at the same time share one reading. */
  async map(day: Day, edition: Edition): Promise<MapSnapshot> {
    const key = `${edition.version} ${edition.run} ${day}`;
    const reading = kept(this.#maps, key, () => this.#readMap(day, edition));
    try {
      return await reading;
    } catch (error) {
      this.#maps.delete(key);
      throw error;
    }
  }

  /** Reads until nothing changed meanwhile, so that a map is never a mixture of two versions. */
  async #readMap(day: Day, edition: Edition): Promise<MapSnapshot> {
    let before = edition;
    for (let tries = 1; ; tries++) {
      const map = await readMapSnapshot(this.store, day);
      const after = await readEdition(this.store);
      if ((after.version === before.version && after.run === before.run) || tries === TRIES) return map;
      before = after;
    }
  }
}

async function readEdition(store: Store): Promise<Edition> {
  const [state, run] = await Promise.all([store.structure.state(), store.findings.run()]);
  return { version: state?.version ?? 0, run: run === null ? null : `${run.id} ${run.reviewed}` };
}

function kept<Value>(map: RecentMap<string, Value>, key: string, make: () => Value): Value {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
