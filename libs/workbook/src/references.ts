import { TABLES, WORKBOOK_TABLE, type Table } from '@remit/structure';
import { columnsOf, type Column } from './columns.js';
import type { Place } from './faults.js';
import type { Named } from './ids.js';
import { grouped } from './limits.js';
import { nearest } from './nearest.js';
import type { ReadRow } from './read-rows.js';
import type { ReadingLog } from './reading-log.js';

/** One table on the way to becoming part of a structure. */
export interface TableReading {
  readonly rows: readonly ReadRow[];
  readonly named: Named;
  /** False when a part of the file could not be read, so that an unknown reference proves nothing. */
  readonly whole: boolean;
  /** False when the workbook has no file for it. */
  readonly present: boolean;
}

export type TableReadings = Readonly<Record<Table, TableReading>>;

type Found = { readonly id: string } | { readonly several: readonly string[]; readonly remedy: string } | null;

const COMPARISONS = 400_000;
const BEARERS_NAMED = 5;

/** Replaces what reference cells say, an id or an exact name, by the id meant, and tells the log of those that name nothing. */
export class References {
  #comparisonsLeft = COMPARISONS;

  constructor(
    private readonly tables: TableReadings,
    private readonly log: ReadingLog,
  ) {}

  resolveAll(): void {
    for (const table of TABLES) {
      for (const column of columnsOf(table)) {
        if (column.cell.as === 'reference' || column.cell.as === 'references')
          this.#resolveColumn(table, column, column.cell.to);
      }
    }
  }

  #resolveColumn(table: Table, { column, field, cell }: Column, to: readonly Table[]): void {
    const name = WORKBOOK_TABLE[table];
    const { rows } = this.tables[table];
    if (
      this.#toldThatTableIsMissing(
        name,
        column,
        rows.filter(({ values }) => isFilled(values[field])),
        to,
      )
    )
      return;
    for (const { row, values } of rows) {
      const written = values[field] as string | readonly string[] | null;
      if (written === null) continue;
      const place = (value: string) => ({ table: name, row, column, value });
      values[field] =
        cell.as === 'reference'
          ? this.#resolve(written as string, to, place(written as string))
          : [...new Set((written as readonly string[]).flatMap((item) => this.#resolve(item, to, place(item)) ?? []))];
    }
  }

  /** One fault instead of one for each row when the table that is referred to was not given at all. */
  #toldThatTableIsMissing(table: string, column: string, filled: readonly ReadRow[], to: readonly Table[]): boolean {
    if (filled.length === 0 || to.some((target) => this.tables[target].present)) return false;
    const files = to.map((target) => `${WORKBOOK_TABLE[target]}.csv`).join(' or ');
    const rows = filled.length === 1 ? 'One row has' : `${grouped(filled.length)} rows have`;
    this.log.fault(
      { table, row: filled[0]!.row, column },
      `${rows} something in "${column}", but the workbook has no ${files}.`,
      `Add ${files}, or leave "${column}" empty.`,
    );
    return true;
  }

  #resolve(written: string, to: readonly Table[], place: Place): string | null {
    const found = this.#find(written, to);
    if (found && 'id' in found) return found.id;
    const what = to.map((target) => WORKBOOK_TABLE[target]).join(' or ');
    if (found) {
      this.log.fault(place, `"${shown(written)}" can mean more than one row: ${several(found.several)}.`, found.remedy);
    } else if (to.every((target) => this.tables[target].whole)) {
      this.log.fault(place, `"${shown(written)}" is neither an id nor a name in ${what}.`, this.#suggest(written, to));
    }
    return null;
  }

  /** Ids come before names, so that an id always means the same. */
  #find(written: string, to: readonly Table[]): Found {
    const byId = to.filter((target) => this.tables[target].named.ids.has(written));
    if (byId.length === 1) return { id: written };
    if (byId.length > 1) {
      const bearers = byId.map(
        (target) => `${WORKBOOK_TABLE[target]} row ${this.tables[target].named.ids.get(written)}`,
      );
      return { several: bearers, remedy: 'Give one of them another id.' };
    }
    const bearers = to.flatMap((target) =>
      (this.tables[target].named.names.get(written) ?? []).map(({ id, row }) => ({
        id,
        row,
        table: WORKBOOK_TABLE[target],
      })),
    );
    if (bearers.length <= 1) return bearers[0] ?? null;
    const several = bearers.map(({ id, row, table }) => `${id} (${table} row ${row})`);
    return { several, remedy: 'Write the id of the one that is meant.' };
  }

  #suggest(written: string, to: readonly Table[]): string {
    const parts = written.split(',').map((part) => part.trim());
    if (parts.length > 1 && parts.every((part) => this.#find(part, to) !== null)) {
      return 'Separate several with ";" instead of ",".';
    }
    const meant = this.#nearest(written, to);
    const files = to.map((target) => `${WORKBOOK_TABLE[target]}.csv`).join(' or ');
    return meant === null ? `Add it to ${files}, or correct it.` : `Did you mean ${meant}? If not, add it to ${files}.`;
  }

  /** Comparing one wrong name with all that are known takes time, so only the first wrong names are compared. */
  #nearest(written: string, to: readonly Table[]): string | null {
    const known = to.map((target) => this.tables[target].named);
    this.#comparisonsLeft -= known.reduce((sum, { ids, names }) => sum + ids.size + names.size, 0);
    if (this.#comparisonsLeft < 0) return null;
    return nearest(
      written,
      known.flatMap(({ ids, names }) => [...ids.keys(), ...names.keys()]),
    );
  }
}

function isFilled(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== null;
}

function several(ids: readonly string[]): string {
  const rest = ids.length - BEARERS_NAMED;
  return rest > 0 ? `${ids.slice(0, BEARERS_NAMED).join(', ')} and ${grouped(rest)} more` : ids.join(', ');
}

function shown(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
