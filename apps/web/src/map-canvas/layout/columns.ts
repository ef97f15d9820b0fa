import { headingEntry, type Entry, type Setting } from './entries.js';

/** A list poured into columns, and the height of the highest. */
export interface Poured {
  readonly columns: readonly (readonly Entry[])[];
  readonly height: number;
}

/** Pieces that stay together in one column. */
interface Piece {
  readonly entries: readonly Entry[];
  readonly height: number;
  readonly forum: boolean;
}

/** A body and all below it stay together up to this height. */
const TOGETHER = 250;

/** Pours a list into at most so many columns, as low as can be, never parting a body from those directly below it without need. */
export function pour(entries: readonly Entry[], columns: number, setting: Setting): Poured {
  const pieces = cutPieces(entries);
  const heading = headingEntry(setting);
  let low = Math.max(0, ...pieces.map((piece) => piece.height));
  let high = pieces.reduce((sum, piece) => sum + piece.height, 0);
  if (columns === 1) low = high;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (fillTo(pieces, middle, heading).length <= columns) high = middle;
    else low = middle + 1;
  }
  const filled = fillTo(pieces, high, heading);
  return { columns: filled, height: Math.max(0, ...filled.map(heightOf)) };
}

/** Height of a column. */
export function heightOf(entries: readonly Entry[]): number {
  return entries.reduce((sum, entry) => sum + entry.height, 0);
}

function fillTo(pieces: readonly Piece[], limit: number, heading: Entry): Entry[][] {
  const columns: Entry[][] = [];
  let column: Entry[] = [];
  let height = 0;
  for (const piece of pieces) {
    if (column.length > 0 && height + piece.height > limit) {
      columns.push(column);
      column = piece.forum && piece.entries[0]?.kind !== 'heading' ? [heading] : [];
      height = heightOf(column);
    }
    column.push(...piece.entries);
    height += piece.height;
  }
  if (column.length > 0) columns.push(column);
  return columns;
}

function cutPieces(entries: readonly Entry[]): Piece[] {
  const pieces: Piece[] = [];
  for (const tree of treesAt(entries, 1)) pieces.push(...splitTree(tree, 1).map(toPiece));
  return pieces;
}

function toPiece(entries: readonly Entry[]): Piece {
  return { entries, height: heightOf(entries), forum: entries.some((entry) => entry.row?.forum === true) };
}

/** Cuts before each row of a depth; a heading begins a piece and keeps the row after it. */
function treesAt(entries: readonly Entry[], depth: number): Entry[][] {
  const trees: Entry[][] = [];
  for (const entry of entries) {
    const begins = entry.row === null || entry.row.depth <= depth;
    const afterHeading = trees.at(-1)?.at(-1)?.kind === 'heading';
    if (trees.length === 0 || (begins && !afterHeading)) trees.push([entry]);
    else trees.at(-1)!.push(entry);
  }
  return trees;
}

function splitTree(tree: readonly Entry[], depth: number): (readonly Entry[])[] {
  if (tree.length < 2 || heightOf(tree) <= TOGETHER) return [tree];
  const [top, ...below] = tree;
  const parts = treesAt(below, depth + 1).flatMap((part) => splitTree(part, depth + 1));
  const first = parts[0] ?? [];
  if (heightOf(first) + top!.height > TOGETHER) return [[top!], ...parts];
  return [[top!, ...first], ...parts.slice(1)];
}
