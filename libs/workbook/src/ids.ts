import { freeId, slug, WORKBOOK_TABLE, type Table } from '@remit/structure';
import { hasOwnIds } from './columns.js';
import type { ReadRow } from './read-rows.js';
import type { ReadingLog } from './reading-log.js';

/** Everything in one table that a reference can name. */
export interface Named {
  /** Id to row. */
  readonly ids: ReadonlyMap<string, number>;
  /** Name to the ids and rows that bear it. */
  readonly names: ReadonlyMap<string, readonly { readonly id: string; readonly row: number }[]>;
}

const SAME_NAME =
  'Another row has the same name and this one has no id, so its id was made from its place among them. Give it an id of its own.';

/** Refuses ids that are there twice and makes ids from names where a row has none. Returns what references can name. */
export function settleIds(table: Table, rows: readonly ReadRow[], log: ReadingLog): Named {
  const ids = new Map<string, number>();
  const names = new Map<string, { id: string; row: number }[]>();
  if (!hasOwnIds(table)) return { ids, names };
  claimGivenIds(table, rows, ids, log);
  const nameField = table === 'actions' ? 'title' : 'name';
  for (const { row, values } of rows) {
    const name = values[nameField] as string | null;
    if (values['id'] === null) {
      values['id'] = freeId(name === null ? `row-${row}` : slug(name), ids);
      if (name !== null && names.has(name)) log.notice({ table: WORKBOOK_TABLE[table], column: 'id', row }, SAME_NAME);
    }
    const id = values['id'] as string;
    if (!ids.has(id)) ids.set(id, row);
    if (name === null) continue;
    const bearers = names.get(name);
    if (bearers) bearers.push({ id, row });
    else names.set(name, [{ id, row }]);
  }
  return { ids, names };
}

function claimGivenIds(table: Table, rows: readonly ReadRow[], ids: Map<string, number>, log: ReadingLog): void {
  for (const { row, values } of rows) {
    const id = values['id'] as string | null;
    if (id === null) continue;
    const first = ids.get(id);
    if (first === undefined) ids.set(id, row);
    else {
      const place = { table: WORKBOOK_TABLE[table], row, column: 'id', value: id };
      log.fault(
        place,
        `The id "${id}" is in row ${first} and again in row ${row}.`,
        'Give one of the two rows another id, or delete it.',
      );
    }
  }
}
