import { useMemo, useState, type ReactNode } from 'react';
import { Pager } from './pager.js';
import { sorted, type Sorting, type SortValue } from './sorting.js';

/** One column: its heading, what it shows, and what it sorts by. Without `by` it does not sort. */
export interface Column<Row> {
  key: string;
  title: string;
  cell: (row: Row) => ReactNode;
  by?: (row: Row) => SortValue;
  numeric?: boolean;
}

interface DataTableProps<Row> {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  selected?: string | null;
  startBy?: Sorting;
  /** Where a heading above already says it, the caption is only read out. */
  captionHidden?: boolean;
  size?: number;
}

interface HeadProps<Row> {
  column: Column<Row>;
  sorting: Sorting | undefined;
  onSort: (sorting: Sorting) => void;
}

function Head<Row>({ column, sorting, onSort }: HeadProps<Row>) {
  const active = sorting?.column === column.key;
  const className = column.numeric === true ? 'numeric' : undefined;
  if (!column.by) {
    return (
      <th scope="col" className={className}>
        {column.title}
      </th>
    );
  }
  // Numbers are first wanted largest first, names from A to Z.
  const next = active ? !sorting.down : column.numeric === true;
  return (
    <th scope="col" className={className} aria-sort={active ? (sorting.down ? 'descending' : 'ascending') : 'none'}>
      <button type="button" className="sort" onClick={() => onSort({ column: column.key, down: next })}>
        {column.title}
        <span aria-hidden="true" className="sort-mark">
          {active ? (sorting.down ? '▼' : '▲') : ''}
        </span>
      </button>
    </th>
  );
}

/** A table that sorts by any column, a hundred rows a page. The first column names the row. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, selected, startBy, captionHidden = false, size = 100 } = props;
  const [sorting, setSorting] = useState<Sorting | undefined>(startBy);
  const [wanted, setPage] = useState(0);
  const by = columns.find((column) => column.key === sorting?.column)?.by;
  const down = sorting?.down === true;
  const ordered = useMemo(() => (by ? sorted(rows, by, down) : rows), [rows, by, down]);
  const pages = Math.max(1, Math.ceil(rows.length / size));
  const page = Math.min(wanted, pages - 1);
  const pager = { what: caption, page, pages, total: rows.length, size, onPage: setPage };
  return (
    <>
      <div className="table-scroll" role="region" aria-label={`Table: ${caption}`} tabIndex={0}>
        <table>
          <caption className={captionHidden ? 'hidden-visually' : undefined}>{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <Head
                  key={column.key}
                  column={column}
                  sorting={sorting}
                  onSort={(next) => {
                    setSorting(next);
                    setPage(0);
                  }}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {ordered.slice(page * size, (page + 1) * size).map((row) => (
              <tr key={rowKey(row)} className={selected === rowKey(row) ? 'selected' : undefined}>
                {columns.map((column, index) =>
                  index === 0 ? (
                    <th key={column.key} scope="row">
                      {column.cell(row)}
                    </th>
                  ) : (
                    <td key={column.key} className={column.numeric === true ? 'numeric' : undefined}>
                      {column.cell(row)}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Pager {...pager} />
    </>
  );
}
