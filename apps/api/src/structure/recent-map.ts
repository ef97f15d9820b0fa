/** Keeps what was used last and forgets the rest, so that a cache never outgrows its place. */
export class RecentMap<Key, Value> {
  readonly #kept = new Map<Key, Value>();

  constructor(private readonly most: number) {}

  get(key: Key): Value | undefined {
    const value = this.#kept.get(key);
    if (value === undefined) return undefined;
    this.#kept.delete(key);
    this.#kept.set(key, value);
    return value;
  }

  set(key: Key, value: Value): void {
    this.#kept.delete(key);
    this.#kept.set(key, value);
    if (this.#kept.size > this.most) this.#kept.delete(this.#kept.keys().next().value as Key);
  }

  delete(key: Key): boolean {
    return this.#kept.delete(key);
  }

  clear(): void {
    this.#kept.clear();
  }
}
