/** Values of pairs with bodies that were read anew: a whole row for each of them. All other pairs are as they were. */
export interface OwnRows {
  readonly size: number;
  /** Undefined where neither body was read anew. */
  of(a: number, b: number): number | undefined;
  readonly rows: ReadonlyMap<number, Float32Array>;
}

/** No body was read anew yet. */
export function ownRows(rows: ReadonlyMap<number, Float32Array> = new Map()): OwnRows {
  const has = (body: number) => rows.get(body);
  return { size: rows.size, rows, of: (a, b) => has(a)?.[b] ?? has(b)?.[a] };
}

/** Adds rows, and writes their values into the rows that other bodies got earlier. */
export function withOwnRows(before: OwnRows, bodies: readonly number[], added: readonly Float32Array[]): OwnRows {
  const rows = new Map(before.rows);
  for (const [body, row] of before.rows) {
    const copy = row.slice();
    bodies.forEach((other, at) => (copy[other] = added[at]![body]!));
    rows.set(body, copy);
  }
  bodies.forEach((body, at) => rows.set(body, added[at]!));
  return ownRows(rows);
}
