import type { Point, Rect } from '../model.js';
import type { Entry } from './entries.js';
import { lessId, moreId, type PlacedHeading, type PlacedItem } from './picture.js';
import { bodyOf } from './rows.js';
import type { Content } from './sheet.js';
import { headHeight, wrapTitle, type Sizer } from './sizer.js';
import {
  BOTTOM,
  boxWidth,
  columnX,
  HEAD_LINE,
  HEAD_NAME_X,
  HEAD_SYMBOL,
  HEAD_TOP,
  indent,
  LINE,
  MORE_SYMBOL,
  NAME_X,
  PADDING,
  RAIL_X,
  SYMBOL,
  SYMBOL_X,
} from './sizes.js';
import type { Wrapped } from './wrap.js';

/** What stands in one box, in map coordinates. */
export interface BoxPlaces {
  readonly width: number;
  readonly height: number;
  readonly strip: number;
  readonly listEnd: number;
  readonly items: readonly PlacedItem[];
  readonly headings: readonly PlacedHeading[];
}

/** Places a box's head and list with its corner at a point. */
export function placeBox(
  sizer: Sizer,
  box: Content,
  columns: readonly (readonly Entry[])[],
  corner: Corner,
): BoxPlaces {
  const width = boxWidth(corner.columns, sizer.setting.nameWidth);
  const title = wrapTitle(box, width, sizer.setting);
  const strip = corner.y + HEAD_TOP + title.lines.length * HEAD_LINE;
  const top = corner.y + headHeight(title, corner.columns);
  const items: PlacedItem[] = box.head === null ? [] : [headItem(box, title, corner, width)];
  const headings: PlacedHeading[] = box.head === null ? [titleAt(box, title, corner)] : [];
  let listEnd = top;
  columns.forEach((entries, column) => {
    let y = top;
    const x = corner.x + columnX(column, sizer.setting.nameWidth);
    for (const entry of entries) {
      if (entry.kind === 'heading') headings.push(headingAt(box, entry, { x, y }, column));
      else items.push(itemAt(sizer, box, entry, { x, y, column }));
      y += entry.height;
    }
    listEnd = Math.max(listEnd, y);
  });
  return { width, height: listEnd + BOTTOM - corner.y, strip, listEnd, items, headings };
}

export interface Corner extends Point {
  readonly columns: number;
}

function headItem(box: Content, title: Wrapped, corner: Corner, width: number): PlacedItem {
  const height = title.lines.length * HEAD_LINE;
  const at = { x: corner.x + PADDING + RAIL_X, y: corner.y + HEAD_TOP + height / 2 };
  const body = box.head!;
  return {
    id: body,
    kind: 'head',
    body,
    box: box.id,
    column: 0,
    depth: 0,
    parent: null,
    target: { x: corner.x, y: corner.y + HEAD_TOP - 4, width, height: height + 8 },
    symbol: centred(at, HEAD_SYMBOL, HEAD_SYMBOL),
    at,
    text: title,
    name: { x: corner.x + PADDING + HEAD_NAME_X, y: corner.y + HEAD_TOP, width: title.width, height },
    bold: true,
  };
}

interface Slot extends Point {
  readonly column: number;
}

function itemAt(sizer: Sizer, box: Content, entry: Entry, slot: Slot): PlacedItem {
  const { row } = entry;
  const depth = row?.depth ?? 1;
  const at = { x: slot.x + SYMBOL_X + indent(depth), y: slot.y + entry.height / 2 };
  const size = row ? SYMBOL[bodyOf(sizer.sheet.net, row.id).kind] : { width: MORE_SYMBOL, height: MORE_SYMBOL };
  const height = entry.text.lines.length * LINE;
  const ending = entry.kind === 'less' ? lessId(box.id) : moreId(box.id);
  return {
    id: row?.id ?? ending,
    kind: entry.kind === 'heading' ? 'row' : entry.kind,
    body: row?.id ?? null,
    box: box.id,
    column: slot.column,
    depth,
    parent: row?.parent ?? null,
    target: { x: slot.x + RAIL_X - 4, y: slot.y, width: NAME_X + sizer.setting.nameWidth - 2, height: entry.height },
    symbol: centred(at, size.width, size.height),
    at,
    text: entry.text,
    name: { x: slot.x + NAME_X + indent(depth), y: at.y - height / 2, width: entry.text.width, height },
    bold: false,
  };
}

function headingAt(box: Content, entry: Entry, point: Point, column: number): PlacedHeading {
  const rect = { x: point.x + SYMBOL_X - 8, y: point.y + 4, width: entry.text.width, height: entry.height - 6 };
  return { id: `:forums:${box.id}:${column}`, text: entry.text.lines.join(' '), rect, box: box.id, kind: 'forums' };
}

function titleAt(box: Content, title: Wrapped, corner: Point): PlacedHeading {
  const place = { x: corner.x + PADDING + SYMBOL_X - 8, y: corner.y + HEAD_TOP };
  const rect = { ...place, width: title.width, height: title.lines.length * HEAD_LINE };
  return { id: `:title:${box.id}`, text: title.lines.join('\n'), rect, box: box.id, kind: 'title' };
}

function centred(at: Point, width: number, height: number): Rect {
  return { x: at.x - width / 2, y: at.y - height / 2, width, height };
}
