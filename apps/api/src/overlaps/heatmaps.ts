import { heatmapOf, type Heatmap } from '@remit/overlaps';
import type { Store, StructureState } from '@remit/store';
import { RecentMap } from '../structure/recent-map.js';

/** How many heatmaps are kept ready. */
const KEPT = 12;

/** Heatmaps of the structure, kept under the version that they were read from. */
export class Heatmaps {
  readonly #kept = new RecentMap<string, Promise<Heatmap | null>>(KEPT);

  constructor(private readonly store: Store) {}

  /** Null when there is no such area. */
  async of({ version, asAt }: StructureState, within: string | null): Promise<Heatmap | null> {
    const key = JSON.stringify([version, asAt, within]);
    const kept = this.#kept.get(key);
    if (kept !== undefined) return kept;
    const reading = this.store.structure.read().then((structure) => heatmapOf(structure, asAt, within));
    this.#kept.set(key, reading);
    reading.catch(() => this.#kept.delete(key));
    return reading;
  }
}
