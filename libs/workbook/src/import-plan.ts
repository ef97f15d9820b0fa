import { TABLES, type Structure, type Table } from '@remit/structure';

/** A row that stays and says something else afterwards. `fields` names what differs. */
export interface RowChange<Row> {
  readonly id: string;
  readonly before: Row;
  readonly after: Row;
  readonly fields: readonly (keyof Row & string)[];
}

/** What an import would do to one table. */
export interface TablePlan<Row> {
  readonly added: readonly Row[];
  readonly changed: readonly RowChange<Row>[];
  readonly removed: readonly Row[];
}

export type RowOf<T extends Table> = Structure[T][number];

/** What an import would do to the structure that is stored. */
export interface ImportPlan {
  readonly tables: { readonly [T in Table]: TablePlan<RowOf<T>> };
  /** How many rows would be added, changed or removed. */
  readonly total: number;
  readonly isEmpty: boolean;
}

/** Compares two structures row by row. The order of rows, and of what a cell lists, does not count. */
export function planImport(current: Structure, next: Structure): ImportPlan {
  const tables = Object.fromEntries(TABLES.map((table) => [table, planTable(current[table], next[table])]));
  const plans = tables as unknown as ImportPlan['tables'];
  const total = TABLES.reduce((sum, table) => sum + changes(plans[table]), 0);
  return { tables: plans, total, isEmpty: total === 0 };
}

/** How many rows of a table would be added, changed or removed. */
function changes({
  added,
  changed,
  removed,
}: Readonly<Record<'added' | 'changed' | 'removed', readonly unknown[]>>): number {
  return added.length + changed.length + removed.length;
}

type AnyRow = { readonly id: string };

function planTable(current: readonly AnyRow[], next: readonly AnyRow[]): TablePlan<AnyRow> {
  const before = new Map(current.map((row) => [row.id, row]));
  const after = new Set(next.map((row) => row.id));
  return {
    added: next.filter((row) => !before.has(row.id)),
    changed: next.flatMap((row) => {
      const old = before.get(row.id);
      const fields = old === undefined ? [] : differingFields(old, row);
      return old === undefined || fields.length === 0 ? [] : [{ id: row.id, before: old, after: row, fields }];
    }),
    removed: current.filter((row) => !after.has(row.id)),
  };
}

function differingFields(before: AnyRow, after: AnyRow): (keyof AnyRow)[] {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof AnyRow>;
  return [...fields].filter((field) => !isSame(before[field], after[field]));
}

function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    const inA = new Set<unknown>(a);
    return inA.size === new Set(b).size && b.every((item) => inA.has(item));
  }
  return (a ?? null) === (b ?? null);
}
