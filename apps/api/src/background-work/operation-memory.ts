const KEPT = 1_000;

/** Remembers the operations that concern only this server's work, so that a repeated one gives the first result again. */
export class OperationMemory {
  readonly #known = new Map<string, { readonly asked: string; readonly answer: Promise<unknown> }>();

  /** Acts, or gives what came of it before. Null when the id was used for something else. */
  first<Answer>(id: string, asked: string, act: () => Promise<Answer>): Promise<Answer> | null {
    const known = this.#known.get(id);
    if (known !== undefined) return known.asked === asked ? (known.answer as Promise<Answer>) : null;
    const answer = act();
    this.#known.set(id, { asked, answer });
    answer.catch(() => this.#known.delete(id));
    for (const old of [...this.#known.keys()].slice(0, -KEPT)) this.#known.delete(old);
    return answer;
  }
}
