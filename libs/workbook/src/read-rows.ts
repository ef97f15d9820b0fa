import { WORKBOOK_TABLE, type Table } from '@remit/structure';
import { readCell, type RoleCell } from './cells.js';
import { columnsOf } from './columns.js';
import type { RawRow } from './raw-table.js';
import type { ReadingLog } from './reading-log.js';

/** A row whose cells are understood, under the names of the structure's fields. References are still as written. */
export interface ReadRow {
  readonly row: number;
  readonly values: Record<string, unknown>;
}

/** Understands the cells of a table. Cells that cannot be understood are told to the log and count as empty. */
export function readRows(table: Table, rows: readonly RawRow[], log: ReadingLog): ReadRow[] {
  const name = WORKBOOK_TABLE[table];
  const columns = columnsOf(table);
  return rows.map(({ row, cells }) => {
    const values: Record<string, unknown> = {};
    for (const [index, column] of columns.entries()) {
      const raw = cells[index]!;
      const value = readCell(column, raw, { table: name, row, column: column.column, value: raw }, log);
      if (column.cell.as === 'role') Object.assign(values, value as RoleCell);
      else values[column.field] = value;
    }
    return { row, values };
  });
}
