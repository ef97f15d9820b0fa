import { TABLES, WORKBOOK_TABLE, type Structure, type Table } from '@remit/structure';
import { stringify } from 'csv-stringify/sync';
import { columnsOf, type Column } from './columns.js';
import { escapeFormula } from './formula-escape.js';

/**
 * Writes a structure as CSV files by name: every table, every column in the order of the format, rows in the order given.
 * UTF-8, quoted as RFC 4180 says, line feed at the end of each row. Reading it again gives the same structure.
 */
export function writeWorkbook(structure: Structure): Map<string, string> {
  return new Map(TABLES.map((table) => [`${WORKBOOK_TABLE[table]}.csv`, writeTable(table, structure[table])]));
}

function writeTable(table: Table, rows: readonly object[]): string {
  const columns = columnsOf(table);
  const header = columns.map(({ column }) => column);
  // No record_delimiter: naming one would leave cells with a lone carriage return unquoted.
  return stringify([header, ...rows.map((row) => columns.map((column) => escapeFormula(cellText(column, row))))]);
}

/** What a row has in a column, as its cell says it (before formulas are escaped). */
export function cellText({ field, cell }: Pick<Column, 'field' | 'cell'>, row: object): string {
  const values = row as Readonly<Record<string, unknown>>;
  const value = cell.as === 'role' ? (values['roleText'] ?? values[field]) : values[field];
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return Array.isArray(value) ? value.join(';') : `${value as string | number}`;
}
