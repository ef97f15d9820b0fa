import { TABLES, WORKBOOK_TABLE, type Table } from '@remit/structure';
import { fileKind, SAVE_AS_CSV } from './archive-kind.js';
import { columnsOf } from './columns.js';
import { csvRows, notUtf8, type CsvRows } from './csv.js';
import { isBlank, readHeader, type Header, type Reading } from './header.js';
import { grouped, inMegabytes } from './limits.js';

/** One row as it stands in the file: the cells in the order of the table's columns, empty where the file has none. */
export interface RawRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** A table's file taken apart. `whole` is false when a part of it could not be read. */
export interface RawTable {
  readonly rows: readonly RawRow[];
  readonly whole: boolean;
}

const UNREADABLE: RawTable = { rows: [], whole: false };

/** The table that a file name stands for: `bodies.csv`, in any case. Null for files that are no table. */
export function tableOf(fileName: string): Table | null {
  const stem = /^(.+)\.csv$/
    .exec(fileName.toLowerCase())?.[1]
    ?.trim()
    .replace(/[\s-]+/g, '_');
  return TABLES.find((table) => WORKBOOK_TABLE[table] === stem) ?? null;
}

/** Reads one file of the workbook into rows, and tells the log of everything that is wrong with its shape. */
export function readRawTable(table: Table, bytes: Uint8Array, reading: Reading): RawTable {
  const name = WORKBOOK_TABLE[table];
  if (!isReadableText(name, bytes, reading)) return UNREADABLE;
  const csv = csvRows(bytes, reading.limits);
  if (csv.broken) reading.log.fault({ table: name, row: csv.broken.row }, csv.broken.reason, csv.broken.remedy);
  if (csv.tooLong) {
    const reason = `The table has more than ${grouped(reading.limits.rows)} rows.`;
    reading.log.fault({ table: name }, reason, 'Load a smaller part of the structure.');
  }
  const header = readHeader(table, csv, reading);
  if (header === null) return UNREADABLE;
  const placed = placeCells(table, csv.rows, header, reading);
  return { rows: placed.rows, whole: placed.whole && csv.broken === null && !csv.tooLong };
}

function isReadableText(name: string, bytes: Uint8Array, { limits, log }: Reading): boolean {
  if (bytes.length > limits.partBytes) {
    log.fault(
      { table: name },
      `The file is larger than ${inMegabytes(limits.partBytes)}.`,
      'Load a smaller part of the structure.',
    );
    return false;
  }
  const kind = fileKind(bytes);
  if (kind !== 'text') {
    const what = kind === 'archive' ? 'a compressed archive' : 'an Excel workbook or a zip file';
    log.fault({ table: name }, `The file is called CSV but is ${what}.`, SAVE_AS_CSV);
    return false;
  }
  const bad = notUtf8(bytes);
  if (bad === null) return true;
  const utf16 = bytes[0] === 0xff || bytes[0] === 0xfe;
  const hex = bad.found.toString(16).toUpperCase().padStart(2, '0');
  log.fault(
    { table: name },
    utf16
      ? 'The file is UTF-16 text, not UTF-8.'
      : `The file is not UTF-8 text: byte ${grouped(bad.byte)}, on line ${grouped(bad.line)}, is ${hex}.`,
    'Save it again as "CSV UTF-8 (comma delimited)".',
  );
  return false;
}

/** Brings every row into the order of the table's columns. */
function placeCells(table: Table, rows: CsvRows['rows'], header: Header, reading: Reading): RawTable {
  const name = WORKBOOK_TABLE[table];
  const columns = columnsOf(table).map(({ column }) => ({ column, at: header.places.get(column) ?? -1 }));
  const result: RawRow[] = [];
  let whole = true;
  for (let index = header.at + 1; index < rows.length; index++) {
    const cells = rows[index]!;
    const row = index + 1;
    if (isBlank(cells)) continue;
    if (!hasTheWidth(name, row, cells, header, reading)) {
      whole = false;
      continue;
    }
    const placed = columns.map(({ column, at }) => {
      const cell = cells[at] ?? '';
      return cell.length <= reading.limits.cellCharacters
        ? cell
        : refuseLong(cell, { table: name, row, column }, reading);
    });
    result.push({ row, cells: placed });
  }
  return { rows: result, whole };
}

function hasTheWidth(
  table: string,
  row: number,
  cells: readonly string[],
  { width }: Header,
  { log }: Reading,
): boolean {
  if (cells.length < width) {
    log.notice({ table, row }, 'A row has fewer cells than the header; the missing ones were taken as empty.');
    return true;
  }
  if (isBlank(cells.slice(width))) return true;
  const reason = `The row has ${grouped(cells.length)} cells but the header has ${width}.`;
  log.fault({ table, row, value: cells[width]! }, reason, 'Put text that holds a comma in double quotes.');
  return false;
}

function refuseLong(
  cell: string,
  place: { table: string; row: number; column: string },
  { limits, log }: Reading,
): string {
  const reason = `The cell has ${grouped(cell.length)} characters; ${grouped(limits.cellCharacters)} are allowed.`;
  log.fault({ ...place, value: cell }, reason, 'Shorten it, or put the text in a document and give its address.');
  return cell.slice(0, limits.cellCharacters);
}
