import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { EMPTY_STRUCTURE, isPartialDate, reportedAsOf, type Day, type Structure } from '@remit/structure';
import { planImport, readPath, readWorkbook, summarisePlan, type ImportPlan, type Notice } from '@remit/workbook';
import type { StructureState } from '@remit/store';
import { stepSayer } from '../analysis.js';
import type { Command, Surroundings, Typed } from '../command.js';
import { absolute } from '../config.js';
import { countsOf, faultsOf, rowsOf } from '../import-listings.js';
import { formatOf, printResult, say, type Format } from '../print.js';
import { Refused } from '../refused.js';

/** Loads a workbook: all of it, or, with any fault, nothing. */
export const importWorkbook: Command = {
  usage: 'import PATH [--dry-run] [--as-at DAY] [--name TEXT] [--format table|json|csv]',
  summary: 'Load a workbook (a folder or a zip of CSV files); --dry-run only shows what would change.',
  options: { 'dry-run': 'boolean', 'as-at': 'string', name: 'string', format: 'string' },
  paths: 1,
  async run(typed, surroundings) {
    const format = formatOf(typed.options['format'] as string | undefined);
    const asked = { asAt: dayOf(typed), name: typed.options['name'] as string | undefined, path: typed.paths[0]! };
    const next = await read(absolute(asked.path, surroundings.config.folder), format);
    const { structure } = await surroundings.store();
    const state = await structure.state();
    const current = state === null ? EMPTY_STRUCTURE : await structure.read();
    const plan = planImport(current, next);
    const head = headOf(asked, state, next, plan);
    const dryRun = typed.options['dry-run'] === true;
    const version = dryRun ? (state?.version ?? 0) : await store(plan, head, state, surroundings);
    const tables = summarisePlan(plan, current, next);
    const listings = dryRun || format === 'csv' ? [rowsOf(tables, format)] : [];
    printResult(format, { stored: !dryRun, ...head, version, tables }, countsOf(tables), ...listings);
    say(dryRun ? 'Dry run: nothing was stored.' : `${head.name}, version ${version}, as at ${head.asAt}.`);
  },
};

interface Head {
  readonly name: string;
  readonly asAt: Day;
}

/** What the structure will be called and which day it speaks of. What was said before holds where nothing changes. */
function headOf(
  asked: Partial<Head> & { readonly path: string },
  state: StructureState | null,
  next: Structure,
  plan: ImportPlan,
): Head {
  const before = plan.isEmpty ? state?.asAt : undefined;
  const today = new Date().toISOString().slice(0, 10);
  return {
    name: asked.name ?? state?.name ?? nameOf(next, asked.path),
    asAt: asked.asAt ?? before ?? reportedAsOf(next) ?? state?.asAt ?? today,
  };
}

/** Stores the plan and gives the version that is stored then. Nothing is written when nothing would change. */
async function store(
  plan: ImportPlan,
  head: Head,
  state: StructureState | null,
  surroundings: Surroundings,
): Promise<number> {
  if (state !== null && plan.isEmpty && head.name === state.name && head.asAt === state.asAt) {
    say('Nothing to store: the workbook says what is stored already.');
    return state.version;
  }
  const { workbook } = await surroundings.store();
  const report = stepSayer();
  const answer = await workbook.apply({
    ...head,
    plan,
    operationId: randomUUID(),
    expectedVersion: state?.version ?? 0,
    actor: surroundings.config.actor,
    signal: surroundings.signal,
    onProgress: ({ step }) => report(step),
  });
  if ('refused' in answer) throw new Refused(answer.message);
  return answer.result.version;
}

/** Reads the workbook, or prints every fault and refuses. */
async function read(path: string, format: Format): Promise<Structure> {
  const files = await readPath(path);
  const reading = files.files === null ? { ...files, structure: null } : readWorkbook(files.files);
  for (const notice of reading.notices) say(`Note: ${inWords(notice)}`);
  if (reading.structure !== null) return reading.structure;
  const { faults, notices } = reading;
  printResult(format, { stored: false, faults, notices }, faultsOf(faults));
  throw new Refused(`Refused: ${faults.length === 1 ? '1 fault' : `${faults.length} faults`}. Nothing was stored.`);
}

function inWords({ table, column, rows, count, text }: Notice): string {
  const places =
    rows.length === 0
      ? ''
      : ` (row ${rows.join(', ')}${count > rows.length ? ` and ${count - rows.length} more` : ''})`;
  return `${[table, column].filter((part) => part !== null).join(', ')}${table === null ? '' : ': '}${text}${places}`;
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
