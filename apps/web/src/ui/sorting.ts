/** What a column sorts by; null sorts last either way. */
export type SortValue = string | number | null;

/** Which column a table is sorted by. */
export interface Sorting {
  column: string;
  down: boolean;
}

function compare(a: SortValue, b: SortValue, down: boolean): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  const order =
    typeof a === 'number' && typeof b === 'number'
      ? a - b
      : String(a).localeCompare(String(b), 'en-GB', { numeric: true, sensitivity: 'base' });
  return down ? -order : order;
}

/** Rows in the order asked for; rows that are equal keep their places. */
export function sorted<Row>(rows: readonly Row[], value: (row: Row) => SortValue, down: boolean): Row[] {
  return rows
    .map((row, index) => ({ row, index, by: value(row) }))
    .sort((a, b) => compare(a.by, b.by, down) || a.index - b.index)
    .map(({ row }) => row);
}
