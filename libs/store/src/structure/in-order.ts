import { without } from '../connection/without.js';

/** A row that says which of the ids asked for it answers. */
export interface Wanted {
  readonly wanted: string;
}

/** One answer for each id, in the order of the ids; null where there is none. */
export function oneEach<Row>(ids: readonly string[], rows: readonly Row[], idOf: (row: Row) => string): (Row | null)[] {
  const found = new Map(rows.map((row) => [idOf(row), row]));
  return ids.map((id) => found.get(id) ?? null);
}

/** All answers for each id, in the order of the ids and otherwise as the query ordered them, shaped by `toItem`. */
export function allEach<Row extends Wanted, Item>(
  ids: readonly string[],
  rows: readonly Row[],
  toItem: (row: Row) => Item,
): Item[][] {
  const found = new Map<string, Item[]>(ids.map((id) => [id, []]));
  for (const row of rows) found.get(row.wanted)?.push(toItem(row));
  return ids.map((id) => found.get(id)!);
}

/** A row without the mark of which id it answers. */
export function unmarked<Row extends Wanted>(row: Row): Omit<Row, 'wanted'> {
  return without(row, 'wanted');
}
