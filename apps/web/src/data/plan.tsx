import { DataTable, type Column } from '../ui/data-table.js';
import { count, countOf } from '../ui/numbers.js';
import { TABLE_LABEL } from '../ui/words.js';
import type { Changed, Row, TablePlan } from './workbook-check.js';

function cellWords(value: unknown): string {
  if (value === null || value === undefined || value === '') return '';
  if (Array.isArray(value)) return value.map(cellWords).join('; ');
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  return JSON.stringify(value);
}

type Numbered = { key: string; row: Row };

function RowsTable({ caption, rows }: { caption: string; rows: readonly Row[] }) {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row).filter((name) => cellWords(row[name]) !== '')))];
  const columns: Column<Numbered>[] = names.map((name) => ({
    key: name,
    title: name.replaceAll('_', ' '),
    cell: ({ row }) => cellWords(row[name]),
  }));
  const numbered = rows.map((row, index) => ({ key: String(index), row }));
  return <DataTable caption={caption} columns={columns} rows={numbered} rowKey={({ key }) => key} size={20} />;
}

interface ChangeLine {
  key: string;
  id: string;
  field: string;
  before: string;
  after: string;
}

const CHANGE_COLUMNS: Column<ChangeLine>[] = [
  { key: 'id', title: 'Which', by: ({ id }) => id, cell: ({ id }) => id },
  { key: 'field', title: 'Column', by: ({ field }) => field, cell: ({ field }) => field.replaceAll('_', ' ') },
  { key: 'before', title: 'Now', cell: ({ before }) => before || <span className="quiet">Not recorded</span> },
  { key: 'after', title: 'Then', cell: ({ after }) => after || <span className="quiet">Not recorded</span> },
];

function ChangesTable({ caption, changed }: { caption: string; changed: readonly Changed[] }) {
  const lines = changed.flatMap(({ id, before, after, fields }) =>
    fields.map((field) => ({
      key: `${id} ${field}`,
      id,
      field,
      before: cellWords(before[field]),
      after: cellWords(after[field]),
    })),
  );
  return <DataTable caption={caption} columns={CHANGE_COLUMNS} rows={lines} rowKey={({ key }) => key} size={20} />;
}

function Detail({ name, plan }: { name: string; plan: TablePlan }) {
  const { added, changed, removed } = plan;
  const parts = [
    added.length > 0 && `${count(added.length)} added`,
    changed.length > 0 && `${count(changed.length)} changed`,
    removed.length > 0 && `${count(removed.length)} removed`,
  ].filter(Boolean);
  return (
    <details className="plan-table">
      <summary>
        {name}: {parts.join(', ')}
      </summary>
      {removed.length > 0 && <RowsTable caption={`Removed from ${name}`} rows={removed} />}
      {changed.length > 0 && <ChangesTable caption={`Changed in ${name}`} changed={changed} />}
      {added.length > 0 && <RowsTable caption={`Added to ${name}`} rows={added} />}
    </details>
  );
}

/** What loading would change: counts by table first, the rows themselves one step below. */
export function Plan({ tables }: { tables: Record<string, TablePlan> }) {
  const touched = Object.entries(tables).filter(
    ([, { added, changed, removed }]) => added.length + changed.length + removed.length > 0,
  );
  const sum = (pick: (plan: TablePlan) => unknown[]) => touched.reduce((n, [, plan]) => n + pick(plan).length, 0);
  if (touched.length === 0) return <p>These files say the same as what is loaded. Nothing would change.</p>;
  return (
    <>
      <p className="lead">
        {countOf(
          sum(({ added }) => added),
          'row',
        )}{' '}
        added, {count(sum(({ changed }) => changed))} changed, {count(sum(({ removed }) => removed))} removed.
      </p>
      {touched.map(([table, plan]) => (
        <Detail key={table} name={TABLE_LABEL[table] ?? table} plan={plan} />
      ))}
    </>
  );
}

/** True when loading these files would change nothing. */
export function isSame(tables: Record<string, TablePlan>): boolean {
  return Object.values(tables).every(
    ({ added, changed, removed }) => added.length + changed.length + removed.length === 0,
  );
}
