/** What the database says about a query without running it. */
export interface Explanation {
  /** `r` when it only reads. */
  readonly queryType: string;
  /** Unknown names, cartesian products, deprecated forms, missing parameters. */
  readonly notes: readonly QueryNote[];
  /** What the database would do, step by step. */
  readonly operators: readonly string[];
}

export interface QueryNote {
  /** GQL status, such as 01N50 for an unknown label. */
  readonly code: string;
  readonly text: string;
  readonly line: number | null;
  readonly column: number | null;
}

/** Runs gap rules where they cannot write, with plain values out. */
export interface GapRunner {
  /** `asOf` must be a day (`2010-03-05`); anything else is refused, because it would compare to nothing and find nothing. `limit` is in milliseconds. */
  run(cypher: string, parameters: Record<string, unknown>, limit?: number): Promise<Record<string, unknown>[]>;
  explain(cypher: string, parameters?: Record<string, unknown>): Promise<Explanation>;
}
