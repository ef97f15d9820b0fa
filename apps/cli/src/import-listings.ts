import type { Fault, NamedChange, TableSummary } from '@remit/workbook';
import type { Format, Listing } from './print.js';

/** Rows of one kind that a table on the screen shows; csv and json show all. */
const SHOWN = 20;

/** How many rows of each table are added, changed and removed. */
export function countsOf(tables: readonly TableSummary[]): Listing {
  const rows = tables.map(({ table, added, changed, removed }) => {
    return { table, added: added.length, changed: changed.length, removed: removed.length };
  });
  return { columns: ['table', 'added', 'changed', 'removed'], rows };
}

/** Each row that is added, changed or removed, by its name. */
export function rowsOf(tables: readonly TableSummary[], format: Format): Listing {
  const most = format === 'table' ? SHOWN : Infinity;
  const rows = tables.flatMap((summary) =>
    (['added', 'changed', 'removed'] as const).flatMap((change) => {
      const named = summary[change].slice(0, most).map(({ id, name, ...more }) => {
        return {
          change,
          table: summary.table,
          name,
          detail: 'changes' in more ? detailOf(more as NamedChange) : null,
          id,
        };
      });
      const rest = summary[change].length - named.length;
      const last = { change, table: summary.table, name: `and ${rest} more`, detail: null, id: null };
      return rest > 0 ? [...named, last] : named;
    }),
  );
  return { columns: ['change', 'table', 'name', 'detail', 'id'], rows };
}

/** Every fault: where, what, why and what to do. */
export function faultsOf(faults: readonly Fault[]): Listing {
  return {
    columns: ['table', 'row', 'column', 'value', 'reason', 'remedy'],
    rows: faults.map((fault) => ({ ...fault })),
  };
}

function detailOf({ changes }: Pick<NamedChange, 'changes'>): string {
  return changes.map(({ column, before, after }) => `${column}: ${shown(before)} > ${shown(after)}`).join('; ');
}

function shown(cell: string): string {
  if (cell === '') return 'nothing';
  return cell.length > 60 ? `${cell.slice(0, 60)}…` : cell;
}
