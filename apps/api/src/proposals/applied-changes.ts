import { undo, type ChangedRow } from '@remit/proposals';
import type { Structure } from '@remit/structure';

/** A row with its fields in one order, whoever made it. */
export function sortedRow<Row extends object>(row: Row): Row {
  return Object.fromEntries(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1))) as Row;
}

/** A change with the fields of its rows in one order, so that it can be told whether a row was touched since. */
export function inOneOrder({ before, after, ...rest }: ChangedRow): ChangedRow {
  return { ...rest, before: before && sortedRow(before), after: after && sortedRow(after) };
}

/** The structure without what was applied, unless any of it was changed since. */
export function takenBack(structure: Structure, changes: readonly ChangedRow[]) {
  return undo(comparable(structure, changes), changes);
}

/** The live structure with the rows that were changed in the order in which they were noted. */
function comparable(structure: Structure, changes: readonly ChangedRow[]): Structure {
  const changed = new Set(changes.map(({ table, id }) => `${table} ${id}`));
  const tables = Object.entries(structure).map(([table, rows]) => [
    table,
    (rows as readonly { readonly id: string }[]).map((row) =>
      changed.has(`${table} ${row.id}`) ? sortedRow(row) : row,
    ),
  ]);
  return Object.fromEntries(tables) as Structure;
}
