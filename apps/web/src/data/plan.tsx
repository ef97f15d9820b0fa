import { DataTable, type Column } from '../ui/data-table.js';
import { count, countOf } from '../ui/numbers.js';
import { TABLE_LABEL } from '../ui/words.js';
import type { Changed, NamedRow, TablePlan } from './workbook-check.js';

const SIZE = 25;

const ROW_COLUMNS: Column<NamedRow>[] = [
  { key: 'name', title: 'Name', by: ({ name }) => name, cell: ({ name }) => name },
  { key: 'id', title: 'Id', by: ({ id }) => id, cell: ({ id }) => <span className="quiet">{id}</span> },
];

interface ChangeLine {
  key: string;
  name: string;
  column: string;
  before: string;
  after: string;
}

const NOTHING = <span className="quiet">Not recorded</span>;

const CHANGE_COLUMNS: Column<ChangeLine>[] = [
  { key: 'name', title: 'Name', by: ({ name }) => name, cell: ({ name }) => name },
  { key: 'column', title: 'Column', by: ({ column }) => column, cell: ({ column }) => column.replaceAll('_', ' ') },
  { key: 'before', title: 'Now', cell: ({ before }) => before || NOTHING },
  { key: 'after', title: 'Then', cell: ({ after }) => after || NOTHING },
];

function changeLines(changed: readonly Changed[]): ChangeLine[] {
  return changed.flatMap(({ id, name, changes }) =>
    changes.map((change) => ({ key: `${id} ${change.column}`, name, ...change })),
  );
}

function Rows({ caption, rows }: { caption: string; rows: readonly NamedRow[] }) {
  if (rows.length === 0) return null;
  return <DataTable caption={caption} columns={ROW_COLUMNS} rows={rows} rowKey={({ id }) => id} size={SIZE} />;
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
      <Rows caption={`Removed from ${name}`} rows={removed} />
      {changed.length > 0 && (
        <DataTable
          caption={`Changed in ${name}`}
          columns={CHANGE_COLUMNS}
          rows={changeLines(changed)}
          rowKey={({ key }) => key}
          size={SIZE}
        />
      )}
      <Rows caption={`Added to ${name}`} rows={added} />
    </details>
  );
}

/** What loading would change: counts by table first, the rows themselves one step below. */
export function Plan({ tables }: { tables: Record<string, TablePlan> }) {
  const touched = Object.entries(tables).filter(
    ([, { added, changed, removed }]) => added.length + changed.length + removed.length > 0,
  );
  const sum = (part: keyof TablePlan) => touched.reduce((total, [, plan]) => total + plan[part].length, 0);
  if (touched.length === 0) return <p>These files say the same as what is loaded. Nothing would change.</p>;
  return (
    <>
      <p className="lead">
        {countOf(sum('added'), 'row')} added, {count(sum('changed'))} changed, {count(sum('removed'))} removed.
      </p>
      {touched.map(([table, plan]) => (
        <Detail key={table} name={TABLE_LABEL[table] ?? table} plan={plan} />
      ))}
    </>
  );
}
