import type { Point, Rect } from '../model.js';
import type { BandId } from './sheet.js';
import type { Wrapped } from './wrap.js';

/** A word at the left that names a band. */
export interface PlacedBand extends Rect {
  readonly id: BandId;
  readonly name: string;
}

/** A box with its title. */
export interface PlacedBox extends Rect {
  readonly id: string;
  readonly head: string | null;
  readonly title: string;
  readonly band: BandId;
  /** Which stack of the band it stands in, from the left. */
  readonly stack: number;
  readonly columns: number;
  /** Height of the lines under the head, from which columns begin. */
  readonly strip: number;
  /** The lowest point of its list. */
  readonly listEnd: number;
  /** True when the box was opened by hand and ends in a row that shuts it. */
  readonly opened: boolean;
  /** Bodies of this box that are not drawn. */
  readonly hidden: readonly string[];
}

/** Anything in a box that can be reached: a body, or the row that opens or shuts a box. */
export interface PlacedItem {
  readonly id: string;
  readonly kind: 'head' | 'row' | 'more' | 'less';
  /** The body drawn; null for the rows that open and shut. */
  readonly body: string | null;
  readonly box: string;
  readonly column: number;
  readonly depth: number;
  /** The item that a rail leads to; null when none does. */
  readonly parent: string | null;
  /** The whole row: what a press hits. */
  readonly target: Rect;
  readonly symbol: Rect;
  /** Middle of the symbol, where lines begin and end. */
  readonly at: Point;
  readonly text: Wrapped;
  /** The name as drawn, a little room included. */
  readonly name: Rect;
  readonly bold: boolean;
}

/** A small title inside a box. */
export interface PlacedHeading {
  readonly id: string;
  readonly text: string;
  readonly rect: Rect;
  readonly box: string;
  /** title: a box without a head; forums: the small heading over community forums. */
  readonly kind: 'title' | 'forums';
}

/** Every place of the map, in pixels at zoom 1. */
export interface Places {
  readonly width: number;
  readonly height: number;
  readonly bands: readonly PlacedBand[];
  readonly boxes: readonly PlacedBox[];
  /** In reading order: box by box, head first. */
  readonly items: readonly PlacedItem[];
  readonly headings: readonly PlacedHeading[];
}

/** The id of the row that opens a box. */
export function moreId(box: string): string {
  return `:more:${box}`;
}

/** The id of the row that shuts a box again. */
export function lessId(box: string): string {
  return `:less:${box}`;
}

/** Smallest rectangle around some others. */
export function around(rects: readonly Rect[]): Rect {
  const x = Math.min(...rects.map((rect) => rect.x));
  const y = Math.min(...rects.map((rect) => rect.y));
  const right = Math.max(...rects.map((rect) => rect.x + rect.width));
  const bottom = Math.max(...rects.map((rect) => rect.y + rect.height));
  return { x, y, width: right - x, height: bottom - y };
}

/** True when two rectangles share more than an edge. */
export function meet(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
