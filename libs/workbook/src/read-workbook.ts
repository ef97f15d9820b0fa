import { TABLES, WORKBOOK_TABLE, type Structure, type Table } from '@remit/structure';
import { fileKind, SAVE_AS_CSV } from './archive-kind.js';
import type { Fault, Notice } from './faults.js';
import type { Reading } from './header.js';
import { settleIds } from './ids.js';
import { inMegabytes, LIMITS, type Limits } from './limits.js';
import { makeIds } from './made-ids.js';
import { readRawTable, tableOf, type RawTable } from './raw-table.js';
import { readRows } from './read-rows.js';
import { ReadingLog } from './reading-log.js';
import { References, type TableReading } from './references.js';
import { checkRelations, checkRows } from './rules.js';

/** What reading a workbook came to: the structure, or everything that speaks against it. */
export interface WorkbookReading {
  /** Null when there is any fault: a workbook is taken whole or not at all. */
  readonly structure: Structure | null;
  readonly faults: readonly Fault[];
  readonly notices: readonly Notice[];
}

/** Files by name, such as `bodies.csv`. */
export type WorkbookFiles = ReadonlyMap<string, Uint8Array>;

const ABSENT: RawTable = { rows: [], whole: true };

/** Reads a whole workbook. Never throws on what the files hold: every fault comes back, each with its place and remedy. */
export function readWorkbook(files: WorkbookFiles, limits: Limits = LIMITS): WorkbookReading {
  const log = new ReadingLog();
  const reading = { limits, log };
  const byTable = assignFiles(files, reading);
  const tables = mapTables((table) => readTable(table, byTable.get(table), reading));
  checkRows(tables, log);
  new References(tables, log).resolveAll();
  checkRelations(tables, log);
  for (const table of TABLES) makeIds(table, tables[table].rows, log);
  const structure = log.hasFaults
    ? null
    : (mapTables((table) => tables[table].rows.map(({ values }) => values)) as unknown as Structure);
  return { structure, faults: log.faults(), notices: log.notices() };
}

function readTable(table: Table, bytes: Uint8Array | undefined, reading: Reading): TableReading {
  const raw = bytes === undefined ? ABSENT : readRawTable(table, bytes, reading);
  const rows = readRows(table, raw.rows, reading.log);
  return { rows, named: settleIds(table, rows, reading.log), whole: raw.whole, present: bytes !== undefined };
}

function mapTables<T>(make: (table: Table) => T): Record<Table, T> {
  return Object.fromEntries(TABLES.map((table) => [table, make(table)])) as Record<Table, T>;
}

/** Finds the file of each table; tells of files that are none, are there twice or are too large together. */
function assignFiles(files: WorkbookFiles, { limits, log }: Reading): Map<Table, Uint8Array> {
  const byTable = new Map<Table, Uint8Array>();
  let total = 0;
  for (const [name, bytes] of files) {
    total += bytes.length;
    const table = tableOf(name);
    if (table === null) tellOther(name, bytes, log);
    else if (!byTable.has(table)) byTable.set(table, bytes);
    else
      log.fault(
        { table: WORKBOOK_TABLE[table] },
        `There are two files for this table, one of them called ${name}.`,
        'Leave one of them out.',
      );
  }
  if (total > limits.totalBytes) {
    byTable.clear();
    log.fault(
      { table: null },
      `The files are larger than ${inMegabytes(limits.totalBytes)} together.`,
      'Load a smaller part of the structure.',
    );
  } else if (byTable.size === 0 && !log.hasFaults) {
    const names = TABLES.map((table) => `${WORKBOOK_TABLE[table]}.csv`).join(', ');
    log.fault(
      { table: null },
      'There is no file of the workbook here.',
      `The files are called ${names}; each may be left out.`,
    );
  }
  tellAbsent(byTable, log);
  return byTable;
}

function tellOther(name: string, bytes: Uint8Array, log: ReadingLog): void {
  if (/^(readme(\.\w+)?|\..*|thumbs\.db|desktop\.ini)$/i.test(name)) return;
  const kind = fileKind(bytes);
  if (kind === 'old Excel workbook' || (kind === 'zip' && /\.xls\w?$/i.test(name))) {
    log.fault({ table: name }, 'Excel workbooks cannot be read.', SAVE_AS_CSV);
  } else log.notice({ table: name }, `The file "${name}" is no table of the workbook, so it was ignored.`);
}

function tellAbsent(byTable: ReadonlyMap<Table, Uint8Array>, log: ReadingLog): void {
  const absent = TABLES.flatMap((table) => (byTable.has(table) ? [] : [WORKBOOK_TABLE[table]]));
  if (byTable.size === 0 || absent.length === 0) return;
  log.notice({ table: null }, `There is no file for ${absent.join(', ')}: the structure will have none of these.`);
}
