import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { EMPTY_STRUCTURE, isPartialDate, reportedAsOf, type Day, type Structure } from '@remit/structure';
import { planImport, readPath, readWorkbook, summarisePlan, type Fault, type TableSummary } from '@remit/workbook';
import type { Store } from '@remit/store';
import type { Command, Typed } from '../command.js';
import { absolute } from '../config.js';
import { formatOf, printResult, say, type Format } from '../print.js';
import { Refused } from '../refused.js';

/** Loads a workbook: all of it, or, with any fault, nothing. */
export const importWorkbook: Command = {
  usage: 'import PATH [--dry-run] [--as-at DAY] [--name TEXT] [--format table|json|csv]',
  summary: 'Load a workbook (a folder or a zip of CSV files); --dry-run only shows what would change.',
  options: { 'dry-run': 'boolean', 'as-at': 'string', name: 'string', format: 'string' },
  paths: 1,
  async run(typed, { config, store: open }) {
    const format = formatOf(typed.options['format'] as string | undefined);
    const asAt = dayOf(typed);
    const next = await read(absolute(typed.paths[0]!, config.folder), format);
    const store = await open();
    const state = await store.structure.state();
    const current = state === null ? EMPTY_STRUCTURE : await store.structure.read();
    const day = asAt ?? state?.asAt ?? reportedAsOf(next) ?? new Date().toISOString().slice(0, 10);
    const name = (typed.options['name'] as string | undefined) ?? state?.name ?? nameOf(next, typed.paths[0]!);
    const plan = planImport(current, next);
    const tables = summarisePlan(plan, current, next);
    const dryRun = typed.options['dry-run'] === true;
    const version = dryRun
      ? (state?.version ?? 0)
      : await apply(store, { plan, name, asAt: day, expectedVersion: state?.version ?? 0, actor: config.actor });
    printResult(format, { stored: !dryRun, name, asAt: day, version, tables }, rowsOf(tables));
    say(dryRun ? 'Dry run: nothing was stored.' : `Stored as version ${version}, as at ${day}.`);
  },
};

type ToApply = Omit<Parameters<Store['workbook']['apply']>[0], 'operationId'>;

async function apply(store: Store, request: ToApply): Promise<number> {
  const answer = await store.workbook.apply({
    ...request,
    operationId: randomUUID(),
    onProgress: progressSayer(),
  });
  if ('refused' in answer) throw new Refused(answer.message);
  return answer.result.version;
}

function progressSayer(): NonNullable<ToApply['onProgress']> {
  let last = '';
  return ({ step }) => {
    if (step !== last) say(step);
    last = step;
  };
}

/** Reads the workbook, or prints every fault and refuses. */
async function read(path: string, format: Format): Promise<Structure> {
  const files = await readPath(path).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT' ? new Refused(`There is no file or folder at ${path}.`) : error;
  });
  const reading =
    files.files === null ? { structure: null, faults: files.faults, notices: [] } : readWorkbook(files.files);
  for (const notice of reading.notices) say(`Note: ${notice.table === null ? '' : `${notice.table}: `}${notice.text}`);
  if (reading.structure !== null) return reading.structure;
  printResult(format, { stored: false, faults: reading.faults }, reading.faults.map(faultRow));
  throw new Refused(
    `Refused: ${reading.faults.length === 1 ? '1 fault' : `${reading.faults.length} faults`}. Nothing was stored.`,
  );
}

function faultRow({ table, row, column, value, reason, remedy }: Fault) {
  return { table, row, column, value, reason, remedy };
}

function rowsOf(tables: readonly TableSummary[]) {
  return tables.map(({ table, added, changed, removed }) => {
    return { table, added: added.length, changed: changed.length, removed: removed.length };
  });
}

function dayOf({ options }: Typed): Day | undefined {
  const day = options['as-at'] as string | undefined;
  if (day !== undefined && !(day.length === 10 && isPartialDate(day))) {
    throw new Refused(`--as-at ${day} is not a day such as 2010-03-05.`, 2);
  }
  return day;
}

/** The county's name, when there is one; else the name of the folder or file. */
function nameOf(structure: Structure, path: string): string {
  const counties = structure.areas.filter((area) => area.level === 'COUNTY');
  return counties.length === 1 ? counties[0]!.name : basename(path).replace(/\.zip$/i, '');
}
