import type { BodyKind } from '../model.js';
import { bodyOf, type Row } from './rows.js';
import type { Content, Sheet } from './sheet.js';

/** How much is open when the map opens: 0 shows everything, 5 only the root's box. */
export type Level = 0 | 1 | 2 | 3 | 4 | 5;
export const LEVELS: readonly Level[] = [0, 1, 2, 3, 4, 5];

/** What of a box is visible at a level. */
export interface Shown {
  readonly rows: readonly Row[];
  readonly hidden: readonly Row[];
  /** Text of the closing row that opens the box, such as `4 groups, 8 forums`. */
  readonly more: string | null;
  /** True when the reader opened the box beyond the level; it then ends in a row that shuts it. */
  readonly opened: boolean;
}

/** What the reader sees first: whether boxes were opened by hand, and which bodies deserve a place when rows are cut. */
export interface View {
  readonly level: Level;
  readonly openBoxes: ReadonlySet<string>;
  readonly matters: (id: string) => boolean;
}

const FEW_FORUMS = 4;
const ROWS_AT_LEVEL: Readonly<Record<Level, number>> = { 0: Infinity, 1: Infinity, 2: 5, 3: 3, 4: 3, 5: 3 };

/** Chooses the visible rows of a box. A body is only shown below the body it reports to. */
export function showRows(sheet: Sheet, box: Content, view: View): Shown {
  const kept = rowsAtLevel(box, view);
  const hidden = box.rows.filter((row) => !kept.has(row.id));
  if (hidden.length === 0) return { rows: box.rows, hidden: [], more: null, opened: false };
  if (view.openBoxes.has(box.id)) return { rows: box.rows, hidden: [], more: null, opened: true };
  const rows = box.rows.filter((row) => kept.has(row.id));
  return { rows, hidden, more: moreText(sheet, rows.length, hidden), opened: false };
}

function rowsAtLevel(box: Content, view: View): Set<string> {
  const { level } = view;
  const forums = box.rows.filter((row) => row.forum).length;
  const rows = level >= 1 && forums >= FEW_FORUMS ? box.rows.filter((row) => !row.forum) : box.rows;
  const limit = isShut(box, level) ? 0 : ROWS_AT_LEVEL[level] * (box.isRoot ? 2 : 1);
  const folded = box.rows.length - rows.length;
  // A row that says "1 more" takes the room of the one it hides.
  if (rows.length <= limit || (limit > 0 && folded === 0 && rows.length === limit + 1)) return idsOf(rows);
  return choose(rows, limit, view.matters);
}

function isShut(box: Content, level: Level): boolean {
  if (box.isRoot) return false;
  if (level >= 5) return true;
  return (level >= 3 && box.band === 'strategic') || (level >= 4 && box.band === 'districts');
}

function choose(rows: readonly Row[], limit: number, matters: (id: string) => boolean): Set<string> {
  const parents = new Map(rows.map((row) => [row.id, row.parent]));
  const chosen = new Set<string>();
  const inTurn = [...rows.filter((row) => matters(row.id)), ...rows.filter((row) => !matters(row.id))];
  for (const row of inTurn) {
    const needed: string[] = [];
    for (let id: string | null = row.id; id !== null && parents.has(id) && !chosen.has(id);) {
      needed.push(id);
      id = parents.get(id) ?? null;
    }
    if (chosen.size + needed.length <= limit) for (const id of needed) chosen.add(id);
  }
  return chosen;
}

function idsOf(rows: readonly Row[]): Set<string> {
  return new Set(rows.map((row) => row.id));
}

const PLURAL: readonly (readonly [BodyKind, string, string])[] = [
  ['BOARD', 'board', 'boards'],
  ['BLOCK', 'block', 'blocks'],
  ['LSP', 'LSP', 'LSPs'],
  ['GROUP', 'group', 'groups'],
  ['FORUM', 'forum', 'forums'],
];

function moreText(sheet: Sheet, visible: number, hidden: readonly Row[]): string {
  if (visible > 0 && !hidden.every((row) => row.forum)) return `${hidden.length} more`;
  const counts = new Map<BodyKind, number>();
  for (const row of hidden) {
    const { kind } = bodyOf(sheet.net, row.id);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const parts = PLURAL.flatMap(([kind, one, many]) => {
    const count = counts.get(kind);
    return count === undefined ? [] : [`${count} ${count === 1 ? one : many}`];
  });
  return parts.join(', ');
}
