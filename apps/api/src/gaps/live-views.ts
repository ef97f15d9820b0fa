import { Injectable } from '@nestjs/common';
import { liveView, type LiveView } from '@remit/gaps';
import type { Day, Structure } from '@remit/structure';
import type { Store } from '@remit/store';
import type { Ask } from '../structure/ask.js';
import { RecentMap } from '../structure/recent-map.js';

const KEPT_DAYS = 4;
const KEPT_ANSWERS = 40;
const TRIES = 4;

/**
 * The structure of a day as computed views need it, read once a version, with what was computed from it. Every question first asks
 * the database which version is in force, so that nothing here can be out of date.
 */
@Injectable()
export class LiveViews {
  #whole: { readonly version: number; readonly reading: Promise<Structure | null> } | null = null;
  readonly #views = new RecentMap<string, Promise<LiveView>>(KEPT_DAYS);
  readonly #answers = new WeakMap<LiveView, RecentMap<string, unknown>>();

  /** The view of the day asked for, or of the structure's own day. */
  async on(ask: Ask, asOf?: Day | null): Promise<LiveView> {
    const { day } = await ask.day(asOf);
    let { version } = await ask.edition();
    for (let tries = 1; ; tries++) {
      const view = await this.#keep(ask.store, day, version);
      if (view !== null) return view;
      const now = (await ask.store.structure.state())?.version ?? 0;
      if (tries === TRIES) throw new Error(`The structure changed ${TRIES} times while it was being read.`);
      version = now;
    }
  }

  /** What is computed from a view, once. */
  answer<Answer>(view: LiveView, key: string, compute: () => Answer): Answer {
    const kept = this.#answers.get(view) ?? new RecentMap<string, unknown>(KEPT_ANSWERS);
    this.#answers.set(view, kept);
    const known = kept.get(key) as Answer | undefined;
    if (known !== undefined) return known;
    const answer = compute();
    kept.set(key, answer);
    return answer;
  }

  async #keep(store: Store, day: Day, version: number): Promise<LiveView | null> {
    const key = `${version} ${day}`;
    const known = this.#views.get(key);
    if (known) return known;
    const structure = await this.#read(store, version);
    if (structure === null) return null;
    const view = store.structure.tops(day).then((tops) =>
      liveView(
        structure,
        day,
        tops.map(({ id }) => id),
      ),
    );
    this.#views.set(key, view);
    view.catch(() => this.#views.delete(key));
    return view;
  }

  /** The whole structure at a version; null when another version came meanwhile. Those who ask at the same time share one reading. */
  #read(store: Store, version: number): Promise<Structure | null> {
    if (this.#whole?.version === version) return this.#whole.reading;
    const reading = readAt(store, version);
    const whole = { version, reading };
    this.#whole = whole;
    const forget = () => {
      if (this.#whole === whole) this.#whole = null;
    };
    reading.then((structure) => structure === null && forget(), forget);
    return reading;
  }
}

async function readAt(store: Store, version: number): Promise<Structure | null> {
  const structure = await store.structure.read();
  return ((await store.structure.state())?.version ?? 0) === version ? structure : null;
}
