import { writeSync } from 'node:fs';
import { stringify } from 'csv-stringify/sync';
import { Refused } from './refused.js';

export const FORMATS = ['table', 'json', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/** One row of a result that is shown as a table. */
export type Row = Readonly<Record<string, string | number | null>>;

/** Reads the format that was asked for. */
export function formatOf(text: string | undefined): Format {
  const format = FORMATS.find((each) => each === (text ?? 'table'));
  if (!format) throw new Refused(`--format ${text} is not one of ${FORMATS.join(', ')}.`, 2);
  return format;
}

/** Writes a result to standard output, and nothing else ever goes there. */
export function printResult(format: Format, json: unknown, rows: readonly Row[]): void {
  if (format === 'json') return out(`${JSON.stringify(json, null, 2)}\n`);
  if (format === 'csv')
    return out(stringify([...rows], { header: true, columns: Object.keys(rows[0] ?? {}), escape_formulas: true }));
  out(tableText(rows));
}

/** Says what is happening, on standard error. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Columns side by side, each as wide as it needs; long cells are cut on a narrow screen only by the screen. */
export function tableText(rows: readonly Row[]): string {
  const first = rows[0];
  if (!first) return 'Nothing to show.\n';
  const columns = Object.keys(first);
  const cells = [columns, ...rows.map((row) => columns.map((column) => String(row[column] ?? '')))];
  const widths = columns.map((_, index) => Math.max(...cells.map((line) => line[index]!.length)));
  return cells
    .map(
      (line) =>
        `${line
          .map((cell, index) => cell.padEnd(widths[index]!))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
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
