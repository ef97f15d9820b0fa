import { heightOf } from './columns.js';
import type { Entry } from './entries.js';
import { keptParent } from './pack.js';
import type { KeptRow } from './plan.js';
import type { Row } from './rows.js';
import type { Content } from './sheet.js';
import type { Sizer } from './sizer.js';

interface Job {
  readonly box: Content;
  readonly rows: readonly Row[];
  readonly rank: ReadonlyMap<string, number>;
  readonly heights: ReadonlyMap<string, number>;
  readonly columns: Row[][];
}

/**
 * Rows of a box in the columns and order they had. New ones go below the body they report to, or into the shortest column;
 * only what stands below them moves.
 */
export function keepRows(
  sizer: Sizer,
  box: Content,
  kept: readonly (readonly KeptRow[])[],
  columns: number,
): KeptRow[][] {
  const { rows } = sizer.shown(box);
  const stay = stayers(box, rows, kept);
  if (stay.size === 0) return toKept(box, pouredRows(sizer.size(box, columns).poured.columns));
  const byId = new Map(rows.map((row) => [row.id, row]));
  const job: Job = {
    box,
    rows,
    rank: new Map(rows.map((row, index) => [row.id, index])),
    heights: new Map(sizer.entries(box).map((entry) => [entry.row?.id ?? '', entry.height])),
    columns: Array.from({ length: Math.max(columns, kept.length) }, (_, index) =>
      forumsLast((kept[index] ?? []).flatMap(([id]) => (stay.has(id) ? [byId.get(id)!] : []))),
    ),
  };
  for (const row of rows) if (!stay.has(row.id)) insert(job, row);
  return toKept(box, job.columns);
}

/** Rows whose place still holds: the body above them is the same, and stays too. */
function stayers(box: Content, rows: readonly Row[], kept: readonly (readonly KeptRow[])[]): Set<string> {
  const parents = new Map(kept.flat());
  const stay = new Set<string>();
  for (const row of rows) {
    const parent = keptParent(box, row.parent);
    if (parents.get(row.id) === parent && (parent === null || stay.has(parent))) stay.add(row.id);
  }
  return stay;
}

function forumsLast(rows: readonly Row[]): Row[] {
  return [...rows.filter((row) => !row.forum), ...rows.filter((row) => row.forum)];
}

function insert(job: Job, row: Row): void {
  const parent = keptParent(job.box, row.parent);
  const column = job.columns.find((rows) => rows.some((one) => one.id === parent)) ?? columnFor(job, row);
  const above = parent === null ? -1 : column.findIndex((one) => one.id === parent);
  let index = above + 1;
  if (row.forum) index = column.filter((one) => !one.forum).length;
  for (let at = index; at < column.length; at++) {
    const one = column[at]!;
    const isSibling = one.forum === row.forum && keptParent(job.box, one.parent) === parent;
    if (isSibling && job.rank.get(one.id)! < job.rank.get(row.id)!) index = endOfTree(column, at);
  }
  column.splice(index, 0, row);
}

function endOfTree(column: readonly Row[], top: number): number {
  let end = top + 1;
  while (end < column.length && column[end]!.depth > column[top]!.depth) end++;
  return end;
}

function columnFor(job: Job, row: Row): Row[] {
  const withForums = row.forum ? job.columns.filter((rows) => rows.some((one) => one.forum)) : [];
  const height = (rows: readonly Row[]) => rows.reduce((sum, one) => sum + (job.heights.get(one.id) ?? 0), 0);
  const choice = withForums.length > 0 ? withForums : job.columns;
  return choice.reduce((best, rows) => (height(rows) < height(best) ? rows : best));
}

function pouredRows(columns: readonly (readonly Entry[])[]): Row[][] {
  return columns.map((entries) => entries.flatMap((entry) => (entry.row ? [entry.row] : [])));
}

function toKept(box: Content, columns: readonly (readonly Row[])[]): KeptRow[][] {
  return columns.map((rows) => rows.map((row) => [row.id, keptParent(box, row.parent)] as const));
}

/** Height of the highest column once headings and closing rows are in. */
export function listHeight(columns: readonly (readonly Entry[])[]): number {
  return Math.max(0, ...columns.map(heightOf));
}
