import type { Pane } from '../model.js';
import type { BandId } from './sheet.js';
import type { Level } from './shown.js';

/** A row's place: the body, and the row above it when the place was given (null directly under the head). */
export type KeptRow = readonly [id: string, parent: string | null];

/** A box's place: its height with slack, and its rows by column. */
export interface KeptBox {
  readonly id: string;
  readonly height: number;
  readonly columns: readonly (readonly KeptRow[])[];
}

/** Boxes of one width under each other; some may have closed since, and their places are kept free. Without boxes it is a gap. */
export interface KeptStack {
  readonly columns: number;
  readonly boxes: readonly KeptBox[];
}

export interface KeptBand {
  readonly id: BandId;
  readonly height: number;
  readonly stacks: readonly KeptStack[];
}

/** Where everything is, as it is kept between visits. Plain data. */
export interface Plan {
  readonly level: Level;
  readonly nameWidth: number;
  /** The window it was made for. */
  readonly pane: Pane;
  readonly bands: readonly KeptBand[];
}
