import { TABLES, WORKBOOK_TABLE } from '@remit/structure';
import { columnsOf } from './columns.js';
import type { Fault, Notice, Place } from './faults.js';
import { grouped } from './limits.js';

const MOST_FAULTS = 10_000;
const MOST_NOTICES = 500;
const ROWS_NAMED = 10;
const LONGEST_VALUE = 200;

interface Tally {
  readonly table: string | null;
  readonly column: string | null;
  readonly text: string;
  readonly rows: number[];
  count: number;
}

/** Collects everything that is found wrong or odd while a workbook is read, so that all of it can be told at once. */
export class ReadingLog {
  readonly #faults: Fault[] = [];
  readonly #tallies = new Map<string, Tally>();
  #faultsBeyond = 0;
  #noticesBeyond = 0;

  /** Records a reason to refuse the workbook. */
  fault(place: Place, reason: string, remedy: string): void {
    if (this.#faults.length >= MOST_FAULTS) {
      this.#faultsBeyond++;
      return;
    }
    const { table, row = null, column = null, value = null } = place;
    this.#faults.push({ table, row, column, value: value === null ? null : clip(value), reason, remedy });
  }

  /** Records something that does not stop the import. The same words about several rows become one notice. */
  notice(place: Place, text: string): void {
    const { table, column = null, row = null } = place;
    const key = JSON.stringify([table, column, text]);
    let tally = this.#tallies.get(key);
    if (!tally) {
      if (this.#tallies.size >= MOST_NOTICES) {
        this.#noticesBeyond++;
        return;
      }
      tally = { table, column, text, rows: [], count: 0 };
      this.#tallies.set(key, tally);
    }
    tally.count++;
    if (row !== null && tally.rows.length < ROWS_NAMED) tally.rows.push(row);
  }

  get hasFaults(): boolean {
    return this.#faults.length > 0;
  }

  /** All faults in the order of the workbook: table, row, column. */
  faults(): Fault[] {
    const sorted = [...this.#faults].sort((a, b) => compare(position(a), position(b)));
    if (this.#faultsBeyond === 0) return sorted;
    const beyond = grouped(this.#faultsBeyond);
    return [
      ...sorted,
      {
        ...NOWHERE,
        reason: `There are ${beyond} more faults than can be listed.`,
        remedy: 'Mend the listed ones and try again.',
      },
    ];
  }

  /** All notices in the order of the workbook. */
  notices(): Notice[] {
    const sorted = [...this.#tallies.values()].sort((a, b) => compare(position(a), position(b)));
    if (this.#noticesBeyond === 0) return sorted;
    const text = `There are ${grouped(this.#noticesBeyond)} more notices than can be listed.`;
    return [...sorted, { table: null, column: null, rows: [], count: 1, text }];
  }
}

const NOWHERE = { table: null, row: null, column: null, value: null };
const TABLE_ORDER = new Map<string, number>(TABLES.map((table, index) => [WORKBOOK_TABLE[table], index]));
const COLUMN_ORDER = new Map(
  TABLES.flatMap((table) =>
    columnsOf(table).map(({ column }, index) => [`${WORKBOOK_TABLE[table]} ${column}`, index] as const),
  ),
);

/** The workbook as a whole comes first, then files that are no table, then the tables in their order. */
function position(found: {
  table: string | null;
  row?: number | null;
  rows?: readonly number[];
  column: string | null;
}) {
  const table = found.table === null ? -2 : (TABLE_ORDER.get(found.table) ?? -1);
  const row = found.row ?? found.rows?.[0] ?? 0;
  return [table, row, COLUMN_ORDER.get(`${found.table} ${found.column}`) ?? -1] as const;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const differing = a.findIndex((value, index) => value !== b[index]);
  return differing === -1 ? 0 : a[differing]! - b[differing]!;
}

function clip(value: string): string {
  return value.length <= LONGEST_VALUE ? value : `${value.slice(0, LONGEST_VALUE)}…`;
}
