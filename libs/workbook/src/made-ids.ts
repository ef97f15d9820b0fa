import { BETWEEN_PARTS, madeId, WORKBOOK_TABLE, type Table } from '@remit/structure';
import type { ReadRow } from './read-rows.js';
import type { ReadingLog } from './reading-log.js';

/**
 * Gives seats, links, meetings and known pairs an id made from what they say, so that the same row keeps its id from one import
 * to the next wherever it stands in the file. Rows that would share an id are numbered in the order of their other cells.
 */
export function makeIds(table: Table, rows: readonly ReadRow[], log: ReadingLog): void {
  const groups = new Map<string, ReadRow[]>();
  for (const row of rows) {
    const id = madeId(table, row.values);
    if (id === null) return;
    const group = groups.get(id);
    if (group) group.push(row);
    else groups.set(id, [row]);
  }
  for (const [id, group] of groups) numberGroup(table, id, group, log);
}

function numberGroup(table: Table, id: string, group: readonly ReadRow[], log: ReadingLog): void {
  if (group.length === 1) {
    group[0]!.values['id'] = id;
    return;
  }
  const sorted = group
    .map((row) => ({ row, content: content(row) }))
    .sort((a, b) => (a.content < b.content ? -1 : a.content > b.content ? 1 : 0));
  for (const [index, { row, content }] of sorted.entries()) {
    if (index > 0 && content === sorted[index - 1]!.content) {
      log.notice(
        { table: WORKBOOK_TABLE[table], row: row.row },
        'A row says exactly what another row says. Both were kept.',
      );
    }
    row.values['id'] = index === 0 ? id : `${id}${BETWEEN_PARTS}${index + 1}`;
  }
}

function content({ values }: ReadRow): string {
  return JSON.stringify(
    Object.keys(values)
      .sort()
      .map((key) => values[key]),
  );
}
