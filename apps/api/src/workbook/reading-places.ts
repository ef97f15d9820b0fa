/** How many workbooks may be read at the same time: each may take half a gigabyte. */
const PLACES = 2;

/** Too many workbooks are being read; the next one may be sent again in a moment. */
export class TooManyReadings extends Error {}

/** Gives out the places in which workbooks are read. */
export class ReadingPlaces {
  #taken = 0;

  /** Does the work in a place; throws `TooManyReadings` when none is free. */
  async take<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    if (this.#taken >= PLACES) throw new TooManyReadings('Other workbooks are being read. Try again in a moment.');
    this.#taken += 1;
    try {
      return await work();
    } finally {
      this.#taken -= 1;
    }
  }
}
