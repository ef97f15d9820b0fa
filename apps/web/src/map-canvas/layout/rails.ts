import type { Point } from '../model.js';
import { columnLeft, type Channels } from './channels.js';
import type { PlacedItem } from './picture.js';
import { COLUMN_GAP, DEEPEST_INDENT, indent, LANE, RAIL_X } from './sizes.js';

const TRUNK = 3;
const UNDER_LIST = 5;
const BRACKET = 11;

/** A rail from a row to the body above it in the same box. */
export function railPoints(channels: Channels, child: PlacedItem, parent: PlacedItem): Point[] {
  const { x, y } = parent.at;
  if (child.column === parent.column) {
    const rail = parent.depth >= DEEPEST_INDENT ? x - BRACKET : x;
    return [child.at, { x: rail, y: child.at.y }, ...(rail === x ? [] : [{ x: rail, y }]), parent.at];
  }
  if (parent.kind !== 'head') return acrossColumns(channels, child, parent);
  const box = channels.boxes.get(child.box)!;
  const rail = columnLeft(box, child.column) + RAIL_X;
  const trunk = box.strip + TRUNK;
  return [child.at, { x: rail, y: child.at.y }, { x: rail, y: trunk }, { x, y: trunk }, parent.at];
}

/** A body whose list goes on in another column: under the list, then up the gap beside that column. */
function acrossColumns(channels: Channels, child: PlacedItem, parent: PlacedItem): Point[] {
  const box = channels.boxes.get(child.box)!;
  const gap = columnLeft(box, child.column) - COLUMN_GAP / 2;
  const under = box.listEnd + UNDER_LIST;
  const start = [child.at, { x: gap, y: child.at.y }, { x: gap, y: under }];
  if (isClearBelow(channels, parent)) return [...start, { x: parent.at.x, y: under }, parent.at];
  const left = columnLeft(box, parent.column) - COLUMN_GAP / 2;
  return [...start, { x: left, y: under }, { x: left, y: parent.at.y }, parent.at];
}

function isClearBelow(channels: Channels, parent: PlacedItem): boolean {
  if (parent.depth >= DEEPEST_INDENT) return false;
  const below = channels.column(parent.box, parent.column).filter((item) => item.at.y > parent.at.y);
  return below.every((item) => item.depth > parent.depth && item.kind === 'row');
}

/** A line between two items of one box that is not a rail: to the left of both, or by the strip when columns differ. */
export function insidePoints(channels: Channels, from: PlacedItem, to: PlacedItem, target = to.id): Point[] {
  const box = channels.boxes.get(from.box)!;
  if (from.column !== to.column) {
    const strip = channels.strip(box, target);
    const out = from.column === 0 ? leftOf(channels, from, target) : channels.gap(box, from.column, target);
    const back = to.column === 0 ? leftOf(channels, from, target) : channels.gap(box, to.column, target);
    return [
      from.at,
      { x: out, y: from.at.y },
      { x: out, y: strip },
      { x: back, y: strip },
      { x: back, y: to.at.y },
      to.at,
    ];
  }
  const low = Math.min(from.at.y, to.at.y);
  const high = Math.max(from.at.y, to.at.y);
  const between = channels.column(from.box, from.column).filter((item) => item.at.y >= low && item.at.y <= high);
  const depth = Math.min(...between.map((item) => item.depth));
  const lane = channels.lane(`inside ${box.id} ${from.column} ${depth}`, target, 3);
  const start = columnLeft(box, from.column) + (depth === 0 ? -3 : RAIL_X + indent(depth) - 4);
  const x = Math.max(start - LANE * lane, columnLeft(box, from.column) - 8);
  return [from.at, { x, y: from.at.y }, { x, y: to.at.y }, to.at];
}

function leftOf(channels: Channels, from: PlacedItem, target: string): number {
  const box = channels.boxes.get(from.box)!;
  return columnLeft(box, 0) - 2 - LANE * channels.lane(`left ${box.id}`, target, 3);
}
