/** Why a workbook is refused, at one place of it, and what to do about it. */
export interface Fault {
  /** The workbook's name of the table, or of the file when it holds no table. Null for the workbook as a whole. */
  readonly table: string | null;
  /** Row of the file as a spreadsheet numbers it (the header is row 1). Null for the whole table. */
  readonly row: number | null;
  readonly column: string | null;
  /** What stands there, as written. */
  readonly value: string | null;
  readonly reason: string;
  readonly remedy: string;
}

/** Something worth knowing that does not stop an import: what was ignored, taken in another spelling or looks odd. */
export interface Notice {
  readonly table: string | null;
  readonly column: string | null;
  /** The first rows concerned; `count` says how many there are in all. Empty when it concerns the whole table. */
  readonly rows: readonly number[];
  readonly count: number;
  readonly text: string;
}

/** Where a fault is. */
export interface Place {
  readonly table: string | null;
  readonly row?: number | null;
  readonly column?: string | null;
  readonly value?: string | null;
}
