import { pour } from './columns.js';
import { headingEntry, type Entry } from './entries.js';
import type { KeptBox } from './plan.js';
import type { Content } from './sheet.js';
import type { Sizer } from './sizer.js';

/**
 * A box's list by column. Rows stay in the columns the plan gives them; a box that was opened by hand is poured anew,
 * since most of its rows have no place yet.
 */
export function fillBox(sizer: Sizer, box: Content, kept: KeptBox, columns: number): readonly (readonly Entry[])[] {
  const entries = sizer.entries(box);
  if (sizer.shown(box).opened) return pour(entries, columns, sizer.setting).columns;
  const byId = new Map(entries.flatMap((entry) => (entry.row ? [[entry.row.id, entry] as const] : [])));
  const filled = kept.columns.map((rows) =>
    withHeadings(
      rows.flatMap(([id]) => byId.get(id) ?? []),
      sizer,
    ),
  );
  const end = entries.filter((entry) => entry.kind === 'more' || entry.kind === 'less');
  if (end.length === 0) return filled;
  const last = filled.findLastIndex((column) => column.length > 0);
  return last < 0 ? [end] : filled.map((column, index) => (index === last ? [...column, ...end] : column));
}

function withHeadings(rows: readonly Entry[], sizer: Sizer): Entry[] {
  const first = rows.findIndex((entry) => entry.row?.forum === true);
  if (first < 0) return [...rows];
  return [...rows.slice(0, first), headingEntry(sizer.setting), ...rows.slice(first)];
}
