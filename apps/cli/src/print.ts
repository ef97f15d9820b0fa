import { writeSync } from 'node:fs';
import { stringify } from 'csv-stringify/sync';
import { Refused } from './refused.js';

export const FORMATS = ['table', 'json', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/** A result as a table: its columns are there even when it has no row. */
export interface Listing {
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, string | number | null>>[];
}

// eslint-disable-next-line no-control-regex -- what a terminal would obey instead of showing
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** Reads the format that was asked for. */
export function formatOf(text: string | undefined): Format {
  const format = FORMATS.find((each) => each === (text ?? 'table'));
  if (!format) throw new Refused(`--format ${text} is not one of ${FORMATS.join(', ')}.`, 2);
  return format;
}

/** Writes a result to standard output, and nothing else ever goes there. */
export function printResult(format: Format, json: unknown, listing: Listing, ...more: readonly Listing[]): void {
  if (format === 'json') return out(`${JSON.stringify(json, null, 2)}\n`);
  if (format === 'csv') return out(csvText(more.at(-1) ?? listing));
  out([listing, ...more].map(tableText).join('\n'));
}

/** Says what is happening, on standard error. */
export function say(text: string): void {
  for (const line of text.split('\n')) process.stderr.write(`${line.replace(CONTROL, '·')}\n`);
}

/** Columns side by side, each as wide as it needs, one line a row whatever the cells hold. */
export function tableText({ columns, rows }: Listing): string {
  if (rows.length === 0) return 'Nothing to show.\n';
  const cells = [columns, ...rows.map((row) => columns.map((column) => oneLine(row[column] ?? '')))];
  const widths = columns.map((_, index) => Math.max(...cells.map((line) => line[index]!.length)));
  const lines = cells.map((line) => line.map((cell, index) => cell.padEnd(widths[index]!)).join('  '));
  return lines.map((line) => `${line.trimEnd()}\n`).join('');
}

function csvText({ columns, rows }: Listing): string {
  return stringify([...rows], { header: true, columns: [...columns], escape_formulas: true });
}

function oneLine(cell: string | number): string {
  return String(cell).replace(/\s+/g, ' ').replace(CONTROL, '·');
}

/** Writes all of a text even where the reader is slow, so that an exit cannot cut it. */
function out(text: string): void {
  const bytes = Buffer.from(text);
  for (let from = 0; from < bytes.length;) {
    try {
      from += writeSync(1, bytes, from);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EPIPE') return;
      if (code !== 'EAGAIN') throw error;
    }
  }
}
