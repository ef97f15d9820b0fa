import type { ReactNode } from 'react';
import type { ActionStatus } from '../graphql/generated/graphql.js';
import { DataTable, type Column } from './data-table.js';
import { dateWords } from './dates.js';
import { ACTION_LABEL } from './words.js';

/** An action as it is listed on the page of whoever it concerns. */
export interface ActionRow {
  id: string;
  title: string;
  due: string | null;
  status: ActionStatus | null;
  completed: string | null;
  overdue: boolean;
}

function stateWords(row: ActionRow): string {
  if (row.overdue) return 'Overdue';
  if (row.completed) return `Done ${dateWords(row.completed)}`;
  return row.status ? ACTION_LABEL[row.status] : 'Not recorded';
}

interface ActionTableProps<Row extends ActionRow> {
  rows: readonly Row[];
  /** Who it is for, or which body asked: whatever this page does not already say. */
  other: { title: string; cell: (row: Row) => ReactNode };
}

/** Actions, overdue first. */
export function ActionTable<Row extends ActionRow>({ rows, other }: ActionTableProps<Row>) {
  const columns: Column<Row>[] = [
    { key: 'title', title: 'Action', cell: (row) => row.title },
    { key: 'other', title: other.title, cell: other.cell },
    { key: 'due', title: 'Due', by: (row) => row.due, cell: (row) => dateWords(row.due) || 'Not recorded' },
    {
      key: 'state',
      title: 'State',
      by: stateWords,
      cell: (row) => (row.overdue ? <span className="tag tag-high">Overdue</span> : stateWords(row)),
    },
  ];
  const overdueFirst = [...rows].sort((a, b) => Number(b.overdue) - Number(a.overdue));
  return <DataTable caption="Actions" columns={columns} rows={overdueFirst} rowKey={({ id }) => id} captionHidden />;
}
