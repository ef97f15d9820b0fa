import type { Point } from '../model.js';
import type { Channels } from './channels.js';
import type { PlacedBox, PlacedItem } from './picture.js';
import { insidePoints } from './rails.js';

/** A line between any two items, by free ways only: from its row to the left, along gutters and corridors, to the target's left. */
export function routePoints(channels: Channels, from: PlacedItem, to: PlacedItem, target = to.id): Point[] {
  if (from.box === to.box) return insidePoints(channels, from, to, target);
  const start = channels.boxes.get(from.box)!;
  const end = channels.boxes.get(to.box)!;
  const out = exitPoints(channels, from, start, target);
  const back = exitPoints(channels, to, end, target);
  const [leave, arrive] = [
    { box: start, ...out.at(-1)! },
    { box: end, ...back.at(-1)! },
  ];
  const between = sameStack(start, end) ? [] : crossBands(channels, leave, arrive, target);
  return tidy([from.at, ...out, ...between, ...back.reverse(), to.at]);
}

/** A head's line to a root: from above where the head stands first in its stack, so that boxes hang from one bus. */
export function busPoints(channels: Channels, head: PlacedItem, root: PlacedItem): Point[] {
  const start = channels.boxes.get(head.box)!;
  const end = channels.boxes.get(root.box)!;
  const isFirst = !channels.places.boxes.some(
    (box) => box.band === start.band && box.stack === start.stack && box.y < start.y,
  );
  const band = channels.bandOf(start);
  if (!isFirst || band <= channels.bandOf(end)) return routePoints(channels, head, root);
  const back = exitPoints(channels, root, end, root.id);
  const between = crossBands(channels, { box: start, ...head.at }, { box: end, ...back.at(-1)! }, root.id);
  return tidy([head.at, ...between, ...back.reverse(), root.at]);
}

/** The way from an item to the gutter at the left of its box. */
function exitPoints(channels: Channels, item: PlacedItem, box: PlacedBox, target: string): Point[] {
  const gutter = channels.gutter(channels.bandOf(box), box.stack, target);
  if (item.column === 0) return [{ x: gutter, y: item.at.y }];
  const gap = channels.gap(box, item.column, target);
  const strip = channels.strip(box, target);
  return [
    { x: gap, y: item.at.y },
    { x: gap, y: strip },
    { x: gutter, y: strip },
  ];
}

function sameStack(a: PlacedBox, b: PlacedBox): boolean {
  return a.band === b.band && a.stack === b.stack;
}

/** Where a line leaves the box at one of its ends. */
interface End extends Point {
  readonly box: PlacedBox;
}

function crossBands(channels: Channels, from: End, to: End, target: string): Point[] {
  const points: Point[] = [];
  let x = from.x;
  for (const [index, way] of corridorsBetween(channels, from, to).entries()) {
    const y = channels.corridor(way.corridor, target);
    points.push({ x, y });
    if (way.through === null) continue;
    const stack = channels.passage(way.through, index === 0 ? from.x : x, to.x);
    x = channels.gutter(way.through, stack, target);
    points.push({ x, y });
  }
  return [...points, { x: to.x, y: points.at(-1)!.y }];
}

interface Way {
  readonly corridor: number;
  /** The band to pass through after this corridor. */
  readonly through: number | null;
}

function corridorsBetween(channels: Channels, from: End, to: End): Way[] {
  const start = channels.bandOf(from.box);
  const end = channels.bandOf(to.box);
  if (start === end) return [{ corridor: nearerCorridor(channels, from, to, start), through: null }];
  const down = start < end;
  const ways: Way[] = [];
  for (let band = start; band !== end; band += down ? 1 : -1) {
    const next = band + (down ? 1 : -1);
    ways.push({ corridor: down ? next : band, through: next === end ? null : next });
  }
  return ways;
}

/** Within a band: above or below, whichever is less of a detour; the outer edges of the map only when there is nothing else. */
function nearerCorridor({ places }: Channels, from: End, to: End, band: number): number {
  const { y, height } = places.bands[band]!;
  const isLast = band === places.bands.length - 1;
  if (band === 0) return 1;
  const above = from.y - y + (to.y - y);
  const below = y + height - from.y + (y + height - to.y);
  return isLast || above <= below ? band : band + 1;
}

/** Leaves out points that lie on the straight between their neighbours: they would be corners without a bend. */
export function tidy(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const [before, last] = [kept.at(-2), kept.at(-1)];
    if (last && last.x === point.x && last.y === point.y) continue;
    const straight =
      before && last && ((before.x === last.x && last.x === point.x) || (before.y === last.y && last.y === point.y));
    if (straight) kept.pop();
    kept.push(point);
  }
  return kept;
}
