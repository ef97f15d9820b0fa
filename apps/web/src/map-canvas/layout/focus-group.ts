import type { Point, Rect } from '../model.js';
import type { FocusGroup, FocusMember, FocusRequest, Side } from './focus-groups.js';
import { bodyOf } from './rows.js';
import { LINE, ROW_ROOM, SYMBOL, TAG } from './sizes.js';
import { wrap, type Wrapped } from './wrap.js';

/** A neighbour: symbol, full name and a quiet note under it. */
export interface FocusItem {
  readonly id: string;
  readonly body: string;
  readonly group: string;
  readonly target: Rect;
  readonly symbol: Rect;
  readonly at: Point;
  readonly text: Wrapped;
  readonly name: Rect;
  readonly note: Wrapped | null;
  readonly noteRect: Rect;
}

/** A group before it has a place. */
export interface GroupSize {
  readonly width: number;
  readonly height: number;
  readonly nameWidth: number;
  readonly columns: readonly (readonly Row[])[];
}

interface Row {
  readonly member: FocusMember;
  readonly text: Wrapped;
  readonly note: Wrapped | null;
  readonly height: number;
}

const PAD = 12;
const TITLE = 32;
const NAME_X = 22;
const COLUMN_GAP = 16;

/** Pours a group's neighbours into columns, row by row from the top of each. */
export function groupSize(
  request: FocusRequest,
  group: FocusGroup,
  choice: { nameWidth: number; columns: Readonly<Record<Side, number>> },
): GroupSize {
  const { nameWidth } = choice;
  const rows = group.members.map((member) => toRow(request, member, nameWidth));
  const count = Math.min(choice.columns[group.side], rows.length);
  const each = Math.ceil(rows.length / count);
  const columns = Array.from({ length: Math.ceil(rows.length / each) }, (_, index) =>
    rows.slice(index * each, (index + 1) * each),
  );
  const column = NAME_X + nameWidth;
  const heights = columns.map((list) => list.reduce((sum, row) => sum + row.height, 0));
  const titleWidth = request.measure(group.title, true) * (13 / 15) + 8;
  const width = Math.max(columns.length * column + (columns.length - 1) * COLUMN_GAP, titleWidth) + 2 * PAD;
  return { width, height: TITLE + Math.max(...heights) + PAD / 2, nameWidth, columns };
}

function toRow(request: FocusRequest, member: FocusMember, nameWidth: number): Row {
  const body = bodyOf(request.net, member.body);
  const room = nameWidth - (body.overlapCount + body.gapCount > 0 ? TAG.room : 0);
  const text = wrap(body.name, room, false, request.measure);
  const note = member.note === '' ? null : wrap(member.note, nameWidth, false, request.measure);
  const lines = text.lines.length + (note ? note.lines.length : 0);
  return { member, text, note, height: lines * LINE + ROW_ROOM + 2 };
}

/** Places a group's title and rows inside its box. */
export function placeGroup(
  request: FocusRequest,
  group: FocusGroup,
  rect: Rect,
  size: GroupSize,
): { readonly title: Rect; readonly items: readonly FocusItem[] } {
  const items: FocusItem[] = [];
  size.columns.forEach((rows, column) => {
    const x = rect.x + PAD + column * (NAME_X + size.nameWidth + COLUMN_GAP);
    let y = rect.y + TITLE;
    for (const row of rows) {
      items.push(toItem(request, group, row, { x, y, nameWidth: size.nameWidth }));
      y += row.height;
    }
  });
  const width = request.measure(group.title, true) * (13 / 15);
  return { title: { x: rect.x + PAD, y: rect.y + 9, width, height: LINE }, items };
}

function toItem(request: FocusRequest, group: FocusGroup, row: Row, slot: Point & { nameWidth: number }): FocusItem {
  const { kind } = bodyOf(request.net, row.member.body);
  const height = row.text.lines.length * LINE;
  const at = { x: slot.x + 9, y: slot.y + 5 + height / 2 };
  const symbol = SYMBOL[kind];
  const noteHeight = (row.note?.lines.length ?? 0) * LINE;
  return {
    id: `${group.id}/${row.member.body}`,
    body: row.member.body,
    group: group.id,
    target: { x: slot.x - 3, y: slot.y, width: NAME_X + slot.nameWidth + 3, height: row.height },
    symbol: { x: at.x - symbol.width / 2, y: at.y - symbol.height / 2, ...symbol },
    at,
    text: row.text,
    name: { x: slot.x + NAME_X, y: slot.y + 5, width: row.text.width, height },
    note: row.note,
    noteRect: { x: slot.x + NAME_X, y: slot.y + 5 + height, width: row.note?.width ?? 0, height: noteHeight },
  };
}
