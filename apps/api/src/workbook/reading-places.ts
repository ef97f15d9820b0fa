/** How many workbooks may be read at the same time: each may take half a gigabyte. */
const PLACES = 2;

/** Gives out the places in which workbooks are read. */
export class ReadingPlaces {
  #taken = 0;

  /** Does the work when a place is free; null when none is. */
  async take<Answer>(work: () => Promise<Answer>): Promise<Answer | null> {
    if (this.#taken >= PLACES) return null;
    this.#taken += 1;
    try {
      return await work();
    } finally {
      this.#taken -= 1;
    }
  }
}
