import { useEffect, useRef } from 'react';
import { saveText, toCsv } from '../ui/csv.js';
import { DataTable, type Column } from '../ui/data-table.js';
import { count, countOf } from '../ui/numbers.js';
import type { Fault } from './workbook-check.js';

type Line = Fault & { key: string };

const SUMMARY = 8;

function placeWords({ table, row, column }: Fault): string {
  if (table === null) return 'The workbook';
  const place = row === null ? `Table ${table}` : `Row ${count(row)} of ${table}`;
  return column ? `${place}, ${column}` : place;
}

const COLUMNS: Column<Line>[] = [
  {
    key: 'table',
    title: 'Table',
    by: ({ table }) => table,
    cell: ({ table, key }) => <span id={key}>{table ?? 'All'}</span>,
  },
  { key: 'row', title: 'Row', numeric: true, by: ({ row }) => row, cell: ({ row }) => row ?? 'All' },
  { key: 'column', title: 'Column', by: ({ column }) => column, cell: ({ column }) => column },
  { key: 'value', title: 'Value', by: ({ value }) => value, cell: ({ value }) => value && <code>{value}</code> },
  { key: 'reason', title: 'What is wrong', by: ({ reason }) => reason, cell: ({ reason }) => reason },
  { key: 'remedy', title: 'What to do', cell: ({ remedy }) => remedy },
];

function save(faults: readonly Fault[]): void {
  const header = ['table', 'row', 'column', 'value', 'reason', 'remedy'];
  const rows = faults.map(({ table, row, column, value, reason, remedy }) => [
    table,
    row,
    column,
    value,
    reason,
    remedy,
  ]);
  saveText('remit-faults.csv', toCsv(header, rows));
}

interface RefusedProps {
  names: readonly string[];
  faults: readonly Fault[];
  onAgain: () => void;
}

/** Why the workbook is refused: the first faults in words at the top, all of them in a table that can be taken away. */
export function Refused({ names, faults, onAgain }: RefusedProps) {
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => summary.current?.focus(), []);
  const lines = faults.map((fault, index) => ({ ...fault, key: `fault-${String(index)}` }));
  return (
    <>
      <div className="error-summary" role="alert" tabIndex={-1} ref={summary} aria-labelledby="refused-heading">
        <h3 id="refused-heading">
          {countOf(faults.length, 'fault')} in {names.length === 1 ? names[0] : 'these files'}. Nothing was stored.
        </h3>
        <ul>
          {lines.slice(0, SUMMARY).map((line) => (
            <li key={line.key}>
              <a href={`#${line.key}`}>
                {placeWords(line)}: {line.reason}
              </a>
            </li>
          ))}
        </ul>
        {lines.length > SUMMARY && <p>And {count(lines.length - SUMMARY)} more in the table below.</p>}
      </div>
      <p className="button-row">
        <button type="button" className="button" onClick={onAgain}>
          Choose other files
        </button>
        <button type="button" className="button button-quiet" onClick={() => save(faults)}>
          Download the faults (CSV)
        </button>
      </p>
      <DataTable caption="All faults" columns={COLUMNS} rows={lines} rowKey={({ key }) => key} />
    </>
  );
}
