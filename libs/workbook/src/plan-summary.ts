import { TABLES, WORKBOOK_TABLE, type Structure, type Table } from '@remit/structure';
import { cellText } from './write-workbook.js';
import { columnsOf } from './columns.js';
import type { ImportPlan, RowChange, TablePlan } from './import-plan.js';
import { rowNamer } from './row-names.js';

/** A row as a person knows it. */
export interface NamedRow {
  readonly id: string;
  readonly name: string;
}

/** A row that would change, and how, in the words of the workbook. */
export interface NamedChange extends NamedRow {
  readonly changes: readonly { readonly column: string; readonly before: string; readonly after: string }[];
}

/** What an import would do to one table, for people to read. Tables are named as in the workbook. */
export interface TableSummary {
  readonly table: string;
  readonly added: readonly NamedRow[];
  readonly changed: readonly NamedChange[];
  readonly removed: readonly NamedRow[];
}

/** Words an import plan for people: every table, rows by name, changes cell by cell. Same order every time. */
export function summarisePlan(plan: ImportPlan, current: Structure, next: Structure): TableSummary[] {
  const nameNext = rowNamer(next, current);
  const nameCurrent = rowNamer(current, next);
  return TABLES.map((table) => {
    const { added, changed, removed } = plan.tables[table] as unknown as TablePlan<{ readonly id: string }>;
    const named = (namer: typeof nameNext) => (row: { readonly id: string }) => ({
      id: row.id,
      name: namer(table, row as never),
    });
    return {
      table: WORKBOOK_TABLE[table],
      added: added.map(named(nameNext)),
      changed: changed.map((change) => ({ ...named(nameNext)(change.after), changes: changedCells(table, change) })),
      removed: removed.map(named(nameCurrent)),
    };
  });
}

function changedCells(
  table: Table,
  { before, after, fields }: RowChange<{ readonly id: string }>,
): NamedChange['changes'] {
  const changed = new Set<string>(fields);
  return columnsOf(table)
    .filter(({ field, cell }) => changed.has(field) || (cell.as === 'role' && changed.has('roleText')))
    .map((column) => ({ column: column.column, before: cellText(column, before), after: cellText(column, after) }));
}
