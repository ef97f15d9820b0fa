import { READABLE, TEXT } from '../layout/sizes.js';
import type { Pane, Point, Rect } from '../model.js';

/** How much of the picture is seen, and how large. */
export interface Viewport {
  readonly zoom: number;
  readonly pan: Point;
}

/** Free room around a fitted picture. */
export const EDGE = 10;
const LARGEST_FIT = 1.25;
export const LARGEST_ZOOM = 3;

/** Room for the picture within a window, without the edges. */
export function innerPane(pane: Pane): Pane {
  return { width: Math.max(1, pane.width - 2 * EDGE), height: Math.max(1, pane.height - 2 * EDGE) };
}

/** Shows all of a picture, in the middle at the top. */
export function fitAll(bounds: Rect, pane: Pane, largest = LARGEST_FIT): Viewport {
  const inner = innerPane(pane);
  return centred(bounds, pane, Math.min(inner.width / bounds.width, inner.height / bounds.height, largest));
}

/** Shows all of a picture if its names can then be read; otherwise its beginning at a size that can be read. */
export function fitReadable(bounds: Rect, pane: Pane, largest = LARGEST_FIT): Viewport {
  const all = fitAll(bounds, pane, largest);
  const least = READABLE / TEXT;
  if (all.zoom >= least - 0.004) return all;
  const inner = innerPane(pane);
  const shown = centred(bounds, pane, least);
  const startX = EDGE - bounds.x * least;
  const startY = EDGE - bounds.y * least;
  return {
    zoom: least,
    pan: {
      x: bounds.width * least > inner.width ? startX : shown.pan.x,
      y: bounds.height * least > inner.height ? startY : shown.pan.y,
    },
  };
}

function centred(bounds: Rect, pane: Pane, zoom: number): Viewport {
  const x = (pane.width - bounds.width * zoom) / 2 - bounds.x * zoom;
  const y = (pane.height - bounds.height * zoom) / 2 - bounds.y * zoom;
  return { zoom, pan: { x, y } };
}

/** The same view, a little closer or further, around the middle of the window. */
export function zoomed(view: Viewport, factor: number, pane: Pane, limits: readonly [number, number]): Viewport {
  const zoom = Math.min(Math.max(view.zoom * factor, limits[0]), limits[1]);
  const at = { x: pane.width / 2, y: pane.height / 2 };
  const scale = zoom / view.zoom;
  return { zoom, pan: { x: at.x - (at.x - view.pan.x) * scale, y: at.y - (at.y - view.pan.y) * scale } };
}

/** The least movement that brings a place into the window; the same view when it is there already. */
export function revealing(view: Viewport, rect: Rect, pane: Pane): Viewport {
  const shift = (start: number, size: number, room: number) => {
    if (start < EDGE) return EDGE - start;
    const over = start + size - (room - EDGE);
    return over > 0 ? -Math.min(over, start - EDGE) : 0;
  };
  const dx = shift(rect.x * view.zoom + view.pan.x, rect.width * view.zoom, pane.width);
  const dy = shift(rect.y * view.zoom + view.pan.y, rect.height * view.zoom, pane.height);
  return dx === 0 && dy === 0 ? view : { zoom: view.zoom, pan: { x: view.pan.x + dx, y: view.pan.y + dy } };
}

/** A place of the picture in pixels of the window. */
export function onScreen(view: Viewport, rect: Rect): Rect {
  return {
    x: rect.x * view.zoom + view.pan.x,
    y: rect.y * view.zoom + view.pan.y,
    width: rect.width * view.zoom,
    height: rect.height * view.zoom,
  };
}
