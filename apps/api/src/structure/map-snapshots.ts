import type { Day } from '@remit/structure';
import type { Store } from '@remit/store';
import { readMapSnapshot, type MapSnapshot } from './map-snapshot.js';

/** How many days are kept ready. */
const KEPT = 6;
const TRIES = 3;

/** What a snapshot was made of. */
export interface Edition {
  readonly version: number;
  /** The analysis whose findings are counted; null before the first. */
  readonly run: string | null;
}

/** Keeps the structure of the days that people look at, and reads it again when the structure or the findings have changed. */
export class MapSnapshots {
  readonly #kept = new Map<string, Promise<MapSnapshot>>();

  constructor(private readonly store: Store) {}

  /** The structure of a day at this edition. Those who ask at the same time share one reading. */
  async at(asOf: Day, edition: Edition): Promise<MapSnapshot> {
    const key = `${edition.version} ${edition.run} ${asOf}`;
    const kept = this.#kept.get(key) ?? this.#read(asOf, edition);
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    for (const old of [...this.#kept.keys()].slice(0, -KEPT)) this.#kept.delete(old);
    try {
      return await kept;
    } catch (error) {
      if (this.#kept.get(key) === kept) this.#kept.delete(key);
      throw error;
    }
  }

  /** Reads until nothing changed meanwhile, so that a snapshot is never a mixture of two versions. */
  async #read(asOf: Day, edition: Edition): Promise<MapSnapshot> {
    let before = edition;
    for (let tries = 1; ; tries++) {
      const snapshot = await readMapSnapshot(this.store, asOf);
      const after = await readEdition(this.store);
      if ((after.version === before.version && after.run === before.run) || tries === TRIES) return snapshot;
      before = after;
    }
  }
}

/** Which version and which analysis are in force now. */
export async function readEdition(store: Store): Promise<Edition> {
  const [state, run] = await Promise.all([store.structure.state(), store.findings.run()]);
  return { version: state?.version ?? 0, run: run?.id ?? null };
}
