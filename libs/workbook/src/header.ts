import { WORKBOOK_TABLE, type Table } from '@remit/structure';
import { columnsOf } from './columns.js';
import type { CsvRows } from './csv.js';
import { grouped, type Limits } from './limits.js';
import { nearest } from './nearest.js';
import type { ReadingLog } from './reading-log.js';

/** What every step of reading needs: how large things may be and where to tell of faults. */
export interface Reading {
  readonly limits: Limits;
  readonly log: ReadingLog;
}

/** The header of a file: where it stands and at which position each known column is. */
export interface Header {
  /** Index among the rows of the file. */
  readonly at: number;
  readonly width: number;
  readonly places: ReadonlyMap<string, number>;
}

const SEARCHED = 10;

/** Finds the header of a table and matches its columns. Null, with the faults told, when the table cannot be read without it. */
export function readHeader(table: Table, csv: CsvRows, reading: Reading): Header | null {
  const name = WORKBOOK_TABLE[table];
  const at = findHeader(table, csv.rows);
  const cells = csv.rows[at];
  if (cells === undefined) {
    if (csv.broken === null) {
      reading.log.fault(
        { table: name },
        'The file has no header row.',
        `Write the columns in the first row: ${headings(table)}.`,
      );
    }
    return null;
  }
  if (csv.rows.slice(0, at).some((row) => !isBlank(row))) {
    reading.log.notice({ table: name }, `The header was found in row ${at + 1}; the rows above it were ignored.`);
  }
  const places = matchColumns(table, cells, at + 1, reading);
  return places && { at, width: cells.length, places };
}

/** True for a row with nothing in it, which says nothing. */
export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

/** The first row that has a known heading; failing that, titles may stand above the header, so one with all required columns. */
function findHeader(table: Table, rows: CsvRows['rows']): number {
  const columns = columnsOf(table);
  const first = rows.findIndex((row) => !isBlank(row));
  if (first === -1 || rows[first]!.some((cell) => columns.some(({ column }) => column === heading(cell)))) return first;
  const required = columns.filter((column) => column.required);
  const later = rows.slice(0, SEARCHED).findIndex((row) => {
    const found = row.map(heading);
    return required.every(({ column }) => found.includes(column));
  });
  return later === -1 ? first : later;
}

function matchColumns(
  table: Table,
  cells: readonly string[],
  row: number,
  reading: Reading,
): Map<string, number> | null {
  const name = WORKBOOK_TABLE[table];
  const { limits, log } = reading;
  if (cells.length > limits.columns) {
    const reason = `The header has ${grouped(cells.length)} columns; ${limits.columns} are allowed.`;
    log.fault({ table: name, row }, reason, 'Delete the columns that are not part of the format.');
    return null;
  }
  const columns = columnsOf(table);
  const places = new Map<string, number>();
  let usable = true;
  for (const [index, cell] of cells.entries()) {
    const column = heading(cell);
    if (column === '') continue;
    if (!columns.some((known) => known.column === column)) tellUnknown(table, cell, cells, log);
    else if (!places.has(column)) places.set(column, index);
    else {
      usable = false;
      log.fault(
        { table: name, row, column, value: cell },
        `The column "${column}" is there twice.`,
        'Delete or rename one of the two.',
      );
    }
  }
  for (const { column } of columns.filter((known) => known.required && !places.has(known.column))) {
    usable = false;
    log.fault({ table: name, row, column }, `The column "${column}" is missing.`, missingColumn(table, column, cells));
  }
  return usable ? places : null;
}

function tellUnknown(table: Table, cell: string, cells: readonly string[], log: ReadingLog): void {
  const present = cells.map(heading);
  const absent = columnsOf(table).flatMap(({ column }) => (present.includes(column) ? [] : [column]));
  const meant = nearest(heading(cell), absent);
  const shown = cell.trim().slice(0, 60);
  const text = `There is no column "${shown}" in the format, so it was ignored.${meant ? ` Did you mean ${meant}?` : ''}`;
  log.notice({ table: WORKBOOK_TABLE[table], column: shown }, text);
}

function missingColumn(table: Table, column: string, cells: readonly string[]): string {
  const separators = [
    [';', 'semicolons'],
    ['\t', 'tabs'],
    ['|', 'bars'],
  ] as const;
  const other = cells.length === 1 ? separators.find(([sign]) => cells[0]!.includes(sign)) : undefined;
  if (other) return `The columns seem to be separated by ${other[1]}. Save the table as CSV with commas.`;
  const known = columnsOf(table).map((known) => known.column);
  const meant = nearest(
    column,
    cells.map(heading).filter((cell) => cell !== '' && !known.includes(cell)),
  );
  return meant === null
    ? `Add it. The columns are ${headings(table)}.`
    : `Rename the column "${meant}" to ${column}, or add one.`;
}

function heading(cell: string): string {
  return cell
    .trim()
    .toLowerCase()
    .replace(/\*$/, '')
    .replace(/[\s-]+/g, '_');
}

function headings(table: Table): string {
  return columnsOf(table)
    .map(({ column, required }) => (required ? `${column} (required)` : column))
    .join(', ');
}
