import type { Layout } from '../layout/lay-out.js';
import type { Line } from '../layout/lines.js';
import { meet, type PlacedItem } from '../layout/picture.js';
import type { Point, Rect } from '../model.js';

/** Faults of a picture in words; empty when it is sound. */
export function faultsOf(layout: Layout): string[] {
  return [...placedOnce(layout), ...meetingNames(layout), ...crossedNames(layout), ...outside(layout)];
}

function placedOnce({ sheet, places }: Layout): string[] {
  const counts = new Map<string, number>();
  const seen = (id: string) => counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const item of places.items) if (item.body !== null) seen(item.body);
  for (const box of places.boxes) for (const id of box.hidden) seen(id);
  return sheet.net.bodies
    .filter(({ slug }) => counts.get(slug) !== 1)
    .map(({ slug }) => `${slug} is placed ${counts.get(slug) ?? 0} times`);
}

interface Mark {
  readonly id: string;
  readonly rect: Rect;
  readonly isName: boolean;
}

/** Names and symbols: none over another, except a name beside its own symbol. */
function meetingNames({ places }: Layout): string[] {
  const marks: Mark[] = places.items.flatMap((item) => [
    { id: item.id, rect: item.name, isName: true },
    { id: item.id, rect: item.symbol, isName: false },
  ]);
  marks.push(...places.headings.map((heading) => ({ id: heading.id, rect: heading.rect, isName: true })));
  marks.sort((a, b) => a.rect.y - b.rect.y);
  const faults: string[] = [];
  marks.forEach((mark, index) => {
    for (let next = index + 1; next < marks.length && marks[next]!.rect.y < mark.rect.y + mark.rect.height; next++) {
      const other = marks[next]!;
      if ((mark.isName || other.isName) && meet(mark.rect, other.rect)) faults.push(`${mark.id} meets ${other.id}`);
    }
  });
  return faults;
}

function crossedNames(layout: Layout): string[] {
  const extra = layout.sheet.net.bodies.slice(0, 12).flatMap(({ slug }) => {
    const own = layout.sheet.net.links.filter((link) => link.from === slug || link.to === slug);
    return layout.drawer.extra(
      slug,
      own.filter((link) => link.type !== 'REPORTS_TO'),
    );
  });
  return crossings([...layout.drawer.lines, ...extra], layout);
}

/** Names that a line runs through. */
export function crossings(lines: readonly Pick<Line, 'id' | 'points'>[], layout: Layout): string[] {
  const names = [
    ...layout.places.items.map((item) => ({ id: item.id, rect: item.name })),
    ...layout.places.headings.map(({ id, rect }) => ({ id, rect })),
  ];
  const faults: string[] = [];
  for (const line of lines) {
    for (let index = 1; index < line.points.length; index++) {
      const stretch = rectOf(line.points[index - 1]!, line.points[index]!);
      for (const name of names) if (meet(stretch, name.rect)) faults.push(`${line.id} crosses ${name.id}`);
    }
  }
  return faults;
}

function rectOf(a: Point, b: Point): Rect {
  const line = 0.5;
  if (a.x !== b.x && a.y !== b.y) throw new Error('A line is neither level nor upright');
  return {
    x: Math.min(a.x, b.x) - line / 2,
    y: Math.min(a.y, b.y) - line / 2,
    width: Math.abs(a.x - b.x) + line,
    height: Math.abs(a.y - b.y) + line,
  };
}

/** Everything stands within its box, and no box over another. */
function outside({ places }: Layout): string[] {
  const faults: string[] = [];
  const boxes = new Map(places.boxes.map((box) => [box.id, box]));
  for (const item of places.items) {
    const box = boxes.get(item.box)!;
    for (const rect of [item.name, item.symbol]) if (!within(rect, box)) faults.push(`${item.id} leaves its box`);
  }
  places.boxes.forEach((box, index) => {
    for (const other of places.boxes.slice(index + 1))
      if (meet(box, other)) faults.push(`${box.id} lies over ${other.id}`);
  });
  return faults;
}

function within(inner: Rect, outer: Rect): boolean {
  const slack = 0.5;
  return (
    inner.x >= outer.x - slack &&
    inner.y >= outer.y - slack &&
    inner.x + inner.width <= outer.x + outer.width + slack &&
    inner.y + inner.height <= outer.y + outer.height + slack
  );
}

/** Positions of everything, to compare two pictures. */
export function positions(layout: Layout): Map<string, PlacedItem> {
  return new Map(layout.places.items.map((item) => [item.id, item]));
}
