import { isUtf8 } from 'node:buffer';
import { CsvError, parse, type Options } from 'csv-parse/sync';
import type { Limits } from './limits.js';

/** The rows of a CSV file. Row 1 is at index 0; a blank line is a row with one empty cell, as in a spreadsheet. */
export interface CsvRows {
  readonly rows: readonly (readonly string[])[];
  /** The row at which the file could no longer be understood, and why. */
  readonly broken: { readonly row: number; readonly reason: string; readonly remedy: string } | null;
  /** True when the file goes on after the last row that may be read. */
  readonly tooLong: boolean;
}

/** Takes CSV text (RFC 4180, any line ends, with or without byte order mark) apart. Never throws on bad text. */
export function csvRows(bytes: Uint8Array, limits: Limits): CsvRows {
  const most = limits.rows + 1;
  const options = {
    bom: true,
    columns: false as const,
    relax_column_count: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    max_record_size: 4 * limits.columns * limits.cellCharacters,
    to: most + 1,
  };
  try {
    const rows = parse(bytes, options);
    return { rows: rows.slice(0, most), broken: null, tooLong: rows.length > most };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const rows = rowsBefore(bytes, options);
    const broken = { row: rows.length + 1, ...explain(error.code) };
    return { rows: rows.slice(0, most), broken, tooLong: rows.length > most };
  }
}

/** The rows before the one that cannot be understood. Slower than reading all at once, so only for broken files. */
function rowsBefore(bytes: Uint8Array, options: Options): string[][] {
  const rows: string[][] = [];
  const keep = (record: string[]) => {
    rows.push(record);
    return null;
  };
  try {
    parse(bytes, { ...options, on_record: keep });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
  }
  return rows;
}

function explain(code: string): { reason: string; remedy: string } {
  const save = 'Save the table again as CSV from a spreadsheet program, which puts the quotes right.';
  switch (code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return {
        reason: 'A cell starts with a double quote in this row and the closing quote is missing.',
        remedy: `Close the quote. ${save}`,
      };
    case 'CSV_INVALID_CLOSING_QUOTE':
    case 'CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE':
      return {
        reason:
          'There is text between a closing double quote and the next comma, so the rest of the table cannot be read.',
        remedy: `Write a quote inside a quoted cell twice (""). ${save}`,
      };
    case 'INVALID_OPENING_QUOTE':
      return {
        reason: 'A double quote stands inside a cell that is not in quotes, so the rest of the table cannot be read.',
        remedy: `Put the whole cell in double quotes and write each quote inside it twice (""). ${save}`,
      };
    case 'CSV_MAX_RECORD_SIZE':
      return {
        reason: 'One row is far too long, as if a closing double quote were missing.',
        remedy: `Check the quotes. ${save}`,
      };
    default:
      return { reason: 'The rest of the table cannot be read as CSV.', remedy: save };
  }
}

/** Where a file stops being UTF-8: byte from the start of the file and line, both counted from 1. Null when all of it is. */
export function notUtf8(
  bytes: Uint8Array,
): { readonly byte: number; readonly line: number; readonly found: number } | null {
  if (isUtf8(bytes)) return null;
  let line = 1;
  let start = 0;
  for (;;) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline === -1 ? bytes.length : newline + 1;
    const piece = bytes.subarray(start, end);
    if (!isUtf8(piece)) {
      const offset = start + firstBadByte(piece);
      return { byte: offset + 1, line, found: bytes[offset]! };
    }
    if (newline === -1) return null;
    line++;
    start = end;
  }
}

/** Index of the byte that starts the first sequence that is not UTF-8. */
function firstBadByte(piece: Uint8Array): number {
  let low = 0;
  let high = piece.length;
  const wholeUpTo = (end: number) => [0, 1, 2, 3].some((back) => end >= back && isUtf8(piece.subarray(0, end - back)));
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (wholeUpTo(middle)) low = middle;
    else high = middle - 1;
  }
  let start = low;
  while (!isUtf8(piece.subarray(0, start))) start--;
  return start;
}
