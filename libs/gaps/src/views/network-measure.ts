/** One figure about the whole structure, with what it means and the bodies behind it. */
export interface NetworkMeasure {
  readonly id: string;
  readonly title: string;
  readonly value: number;
  readonly sentence: string;
  /** Ids of bodies to show. */
  readonly bodies: readonly string[];
}
