/** How large a workbook may be, so that a hostile or broken file cannot take the machine with it. */
export interface Limits {
  /** Bytes of one file, unpacked. */
  readonly partBytes: number;
  /** Bytes of all files together, unpacked. */
  readonly totalBytes: number;
  /** Files in a zip. */
  readonly entries: number;
  /** Rows of one table, without the header. */
  readonly rows: number;
  readonly columns: number;
  /** Characters of one cell. */
  readonly cellCharacters: number;
}

const MEGABYTE = 1024 * 1024;

/** The limits that hold unless a caller says otherwise (32,767 characters is what a spreadsheet cell can hold). */
export const LIMITS: Limits = {
  partBytes: 64 * MEGABYTE,
  totalBytes: 96 * MEGABYTE,
  entries: 200,
  rows: 200_000,
  columns: 100,
  cellCharacters: 32_767,
};

/** A number of bytes in words: `64 MB`. */
export function inMegabytes(bytes: number): string {
  const megabytes = bytes / MEGABYTE;
  return `${megabytes >= 10 || Number.isInteger(megabytes) ? Math.round(megabytes) : megabytes.toFixed(1)} MB`;
}

/** A whole number with separators: `200,000`. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
