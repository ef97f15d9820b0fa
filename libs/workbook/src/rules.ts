import { dayAfter, firstDay, TABLES, WORKBOOK_TABLE, type PartialDate, type Table } from '@remit/structure';
import { columnsOf } from './columns.js';
import type { ReadRow } from './read-rows.js';
import type { TableReadings } from './references.js';
import type { ReadingLog } from './reading-log.js';

/** Before references are looked up: what a row must have, whatever its references mean. */
export function checkRows(tables: TableReadings, log: ReadingLog): void {
  for (const { row, values } of tables.memberships.rows) {
    if (values['person'] !== null || values['organisation'] !== null) continue;
    const reason = 'The row names neither a person nor an organisation.';
    log.fault({ table: 'memberships', row, column: 'person' }, reason, 'Fill in "person", "organisation" or both.');
  }
  for (const table of TABLES) {
    if (columnsOf(table).some((column) => column.column === 'valid_to'))
      checkOrderOfDates(table, tables[table].rows, log);
  }
  for (const { row, values } of tables.actions.rows) {
    if (values['completed'] === null || values['status'] === 'DONE' || values['status'] === null) continue;
    log.notice(
      { table: 'actions', column: 'completed', row },
      'An action has a completion date and is not marked DONE.',
    );
  }
}

function checkOrderOfDates(table: Table, rows: readonly ReadRow[], log: ReadingLog): void {
  for (const { row, values } of rows) {
    const from = values['validFrom'] as PartialDate | null;
    const to = values['validTo'] as PartialDate | null;
    if (from === null || to === null || firstDay(from) < dayAfter(to)) continue;
    const place = { table: WORKBOOK_TABLE[table], row, column: 'valid_to', value: to };
    log.fault(place, `It ends (${to}) before it starts (${from}).`, 'Correct valid_from or valid_to.');
  }
}

/** After references are looked up: what rows may not say about each other. */
export function checkRelations(tables: TableReadings, log: ReadingLog): void {
  refuseSelf('links', 'from', 'to', 'A body cannot be linked to itself.', { tables, log });
  refuseSelf('knownPairs', 'a', 'b', 'A pair needs two different bodies.', { tables, log });
  refuseCircles('organisations', 'parent', tables, log);
  refuseCircles('areas', 'within', tables, log);
  refuseCircles('themes', 'broader', tables, log);
  noteEarlyStarts(tables, log);
}

function refuseSelf(
  table: Table,
  a: string,
  b: string,
  reason: string,
  { tables, log }: { tables: TableReadings; log: ReadingLog },
): void {
  for (const { row, values } of tables[table].rows) {
    if (values[a] === null || values[a] !== values[b]) continue;
    const place = { table: WORKBOOK_TABLE[table], row, column: b, value: values[b] as string };
    log.fault(place, reason, 'Correct one of the two, or delete the row.');
  }
}

/** Each row has at most one larger row above it, so every walk upwards ends or comes round again. */
function refuseCircles(table: Table, field: string, tables: TableReadings, log: ReadingLog): void {
  const rows = new Map(tables[table].rows.map((row) => [row.values['id'] as string, row]));
  const done = new Set<string>();
  for (const start of rows.keys()) {
    const walk: string[] = [];
    const onWalk = new Set<string>();
    let id: string | null = start;
    while (id !== null && rows.has(id) && !done.has(id) && !onWalk.has(id)) {
      walk.push(id);
      onWalk.add(id);
      id = rows.get(id)!.values[field] as string | null;
    }
    if (id !== null && onWalk.has(id))
      tellCircle(
        table,
        field,
        walk.slice(walk.indexOf(id)).map((one) => rows.get(one)!),
        log,
      );
    for (const one of walk) done.add(one);
  }
}

function tellCircle(table: Table, field: string, circle: readonly ReadRow[], log: ReadingLog): void {
  const ids = circle.map(({ values }) => values['id'] as string);
  const shown = ids.length > 8 ? [...ids.slice(0, 8), '…', ids[0]!] : [...ids, ids[0]!];
  const first = circle[0]!;
  const place = { table: WORKBOOK_TABLE[table], row: first.row, column: field, value: first.values[field] as string };
  const reason =
    ids.length === 1
      ? `"${ids[0]}" names itself as "${field}".`
      : `"${field}" goes round in a circle: ${shown.join(' > ')}.`;
  const rows = circle.slice(0, 8).map(({ row }) => row);
  log.fault(
    place,
    reason,
    rows.length === 1
      ? `Empty or correct "${field}".`
      : `Empty or correct "${field}" in one of the rows ${rows.join(', ')}.`,
  );
}

function noteEarlyStarts(tables: TableReadings, log: ReadingLog): void {
  const starts = new Map(
    tables.bodies.rows.map(({ values }) => [values['id'], values['validFrom'] as PartialDate | null]),
  );
  const startsEarly = (values: Record<string, unknown>, body: string) => {
    const bodyStart = starts.get(values[body]) ?? null;
    const start = values['validFrom'] as PartialDate | null;
    return bodyStart !== null && start !== null && dayAfter(start) <= firstDay(bodyStart);
  };
  for (const { row, values } of tables.links.rows) {
    if (!startsEarly(values, 'from') && !startsEarly(values, 'to')) continue;
    log.notice({ table: 'links', column: 'valid_from', row }, 'A link starts before one of its bodies does.');
  }
  for (const { row, values } of tables.memberships.rows) {
    if (startsEarly(values, 'body'))
      log.notice({ table: 'memberships', column: 'valid_from', row }, 'A seat starts before its body does.');
  }
}
