/** Pixels at zoom 1. Names are 13 px, so a fit at zoom 12/13 still shows them at 12. */
export const TEXT = 13;
export const LINE = 16;
export const HEAD_TEXT = 15;
export const HEAD_LINE = 18;
/** A name takes one more line rather than lose its end; heads one less, since they are wider. */
export const MOST_LINES = { row: 4, head: 3 } as const;
/** Room above and below a name together. */
export const ROW_ROOM = 8;
/** Least height of a row: 24 px on the screen, the smallest allowed target, also when names are shown at 12 px. */
export const ROW_LEAST = 26;
export const HEADING = 24;
export const PADDING = 10;
/** Room under the last row of a box. */
export const BOTTOM = 9;
export const HEAD_TOP = 8;
/** Strip under a head where rails and leaving lines run; wider when a box has several columns. */
export const STRIP = { one: 6, several: 10 } as const;
/** A column is a name and this much for its symbol. */
export const COLUMN_EXTRA = 37;
export const COLUMN_GAP = 10;
export const INDENT = 14;
/** Deeper rows keep this indent, so that their names keep their room. */
export const DEEPEST_INDENT = 4;
export const SYMBOL_X = 24;
export const NAME_X = 37;
export const RAIL_X = 10;
export const HEAD_NAME_X = 27;
export const GUTTER = 20;
export const CORRIDOR = 31;
export const MARGIN = 36;
export const STACK_GAP = 18;
export const LANE = 3;
/** Number tag of a finding and the room kept for it beside every flagged name. */
export const TAG = { width: 20, height: 17, room: 24 } as const;
export const HEAD_SYMBOL = 20;
export const MORE_SYMBOL = 15;

/** Names smaller than this on the screen are not shown. */
export const READABLE = 12;
export const NAME_WIDTHS = [144, 158, 172] as const;

/** Width and height of a row's symbol. Boards are larger since a diamond fills half its square. */
export const SYMBOL = {
  BOARD: { width: 17, height: 17 },
  BLOCK: { width: 14, height: 14 },
  LSP: { width: 17, height: 15 },
  GROUP: { width: 15, height: 15 },
  FORUM: { width: 16, height: 15 },
} as const;

/** Width of a box of some columns. */
export function boxWidth(columns: number, nameWidth: number): number {
  return 2 * PADDING + columns * (nameWidth + COLUMN_EXTRA) + (columns - 1) * COLUMN_GAP;
}

/** Left edge of a column within its box. */
export function columnX(column: number, nameWidth: number): number {
  return PADDING + column * (nameWidth + COLUMN_EXTRA + COLUMN_GAP);
}

/** How far a row of this depth (1 below a head) stands in. */
export function indent(depth: number): number {
  return INDENT * (Math.min(depth, DEEPEST_INDENT) - 1);
}

/** Height of a row whose name takes some lines. */
export function rowHeight(lines: number): number {
  return Math.max(ROW_LEAST, lines * LINE + ROW_ROOM);
}
