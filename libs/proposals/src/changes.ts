import { TABLES, type Structure, type Table } from '@remit/structure';
import { asStructure } from './sandbox.js';

type Row = { readonly id: string };

/** One row as it was and as it is. `at` is the place it had, or has when it is new. */
export interface ChangedRow {
  readonly table: Table;
  readonly id: string;
  readonly at: number;
  /** Null for a new row. */
  readonly before: Row | null;
  /** Null for a row that was taken away. */
  readonly after: Row | null;
}

/** The rows that differ between two structures, table by table. Enough to make the one of the other, either way. */
export function changesBetween(before: Structure, after: Structure): ChangedRow[] {
  return TABLES.flatMap((table) =>
    before[table] === after[table] ? [] : changesOf(table, before[table], after[table]),
  );
}

function changesOf(table: Table, before: readonly Row[], after: readonly Row[]): ChangedRow[] {
  const now = new Map(after.map((row) => [row.id, row]));
  const then = new Set(before.map(({ id }) => id));
  const old = before.flatMap((row, at) => {
    const next = now.get(row.id) ?? null;
    return same(row, next) ? [] : [{ table, id: row.id, at, before: row, after: next }];
  });
  const added = after.flatMap((row, at) =>
    then.has(row.id) ? [] : [{ table, id: row.id, at, before: null, after: row }],
  );
  return [...old, ...added];
}

/** A change that can no longer be taken back, because the row was changed since. */
export interface UndoConflict {
  readonly table: Table;
  readonly id: string;
  readonly problem: string;
}

/** Takes changes back. Rows that were changed since are named, and then nothing is taken back. */
export function undo(
  after: Structure,
  changes: readonly ChangedRow[],
): { structure: Structure; conflicts: UndoConflict[] } {
  const conflicts = changes.flatMap(({ table, id, after: wanted }) => {
    const found = (after[table] as readonly Row[]).find((row) => row.id === id) ?? null;
    return same(found, wanted) ? [] : [{ table, id, problem: `“${id}” was changed since.` }];
  });
  if (conflicts.length > 0) return { structure: after, conflicts };
  const tables = TABLES.map((table): readonly [Table, readonly Row[]] => {
    const own = changes.filter((one) => one.table === table);
    return [table, own.length === 0 ? after[table] : undone(after[table], own)];
  });
  return { structure: asStructure(tables), conflicts };
}

function undone(rows: readonly Row[], changes: readonly ChangedRow[]): Row[] {
  const by = new Map(changes.map((one) => [one.id, one]));
  const kept = rows.flatMap((row) => {
    const change = by.get(row.id);
    return change === undefined ? [row] : change.before === null ? [] : [change.before];
  });
  const gone = changes.filter((one) => one.after === null).sort((a, b) => a.at - b.at);
  for (const { at, before } of gone) kept.splice(at, 0, before!);
  return kept;
}

function same(a: Row | null, b: Row | null): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
