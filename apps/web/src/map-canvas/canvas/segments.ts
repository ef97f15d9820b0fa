import type { Point } from '../model.js';

/** Bends of a line in the drawing library's terms: share of the way between the ends, and distance from the straight. */
export interface Segments {
  readonly weights: string;
  readonly distances: string;
}

/** Works out the bends of a line from its points; null for a straight one. */
export function toSegments(points: readonly Point[]): Segments | null {
  const from = points[0];
  const to = points.at(-1);
  if (points.length < 3 || !from || !to) return null;
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.hypot(dx, dy);
  if (length === 0) return null;
  const bends = points.slice(1, -1);
  const weight = (point: Point) => ((point.x - from.x) * dx + (point.y - from.y) * dy) / (length * length);
  const distance = (point: Point) => ((point.y - from.y) * dx - (point.x - from.x) * dy) / length;
  const list = (value: (point: Point) => number) => bends.map((point) => round(value(point))).join(' ');
  return { weights: list(weight), distances: list(distance) };
}

function round(value: number): string {
  return String(Math.round(value * 1e6) / 1e6);
}
