import type { PlacedBox, PlacedItem, Places } from './picture.js';
import { columnX, COLUMN_EXTRA, COLUMN_GAP, CORRIDOR, GUTTER, LANE, MARGIN, PADDING } from './sizes.js';

/**
 * The free ways of a map: gutters beside stacks, corridors between bands, gaps between columns, strips under heads.
 * No name ever stands in one, so a line that keeps to them crosses none. Lines to one target share a lane and merge like a tree.
 */
export interface Channels {
  readonly places: Places;
  readonly boxes: ReadonlyMap<string, PlacedBox>;
  readonly items: ReadonlyMap<string, PlacedItem>;
  /** Items of one column of a box, from the top; the head counts to the first. */
  column(box: string, column: number): readonly PlacedItem[];
  gutter(band: number, stack: number, target: string): number;
  /** Corridor n runs above band n; the one after the last band runs below it. */
  corridor(index: number, target: string): number;
  gap(box: PlacedBox, column: number, target: string): number;
  strip(box: PlacedBox, target: string): number;
  /** Number of a lane within some way, shared by all lines to one target. */
  lane(way: string, target: string, lanes: number): number;
  bandOf(box: PlacedBox): number;
  /** The stack of a band whose gutter is the least detour between two points. */
  passage(band: number, fromX: number, toX: number): number;
}

const LANES = { gutter: 5, corridor: 6, gap: 3, strip: 2 } as const;
const FIRST = { gutter: 6, corridor: 13, gap: 2, strip: 6 } as const;

/** Reads the ways of a map. Lanes are handed out in the order in which lines ask for them. */
export function openChannels(places: Places): Channels {
  const boxes = new Map(places.boxes.map((box) => [box.id, box]));
  const lane = laneKeeper();
  const bandIndex = new Map(places.bands.map((band, index) => [band.id, index]));
  const stackX = readStacks(places, bandIndex);
  const gutterX = (band: number, stack: number) => stackX[band]?.get(stack) ?? MARGIN;
  const columns = readColumns(places);
  return {
    places,
    boxes,
    items: new Map(places.items.map((item) => [item.id, item])),
    column: (box, column) => columns.get(`${box}\n${column}`) ?? [],
    gutter: (band, stack, target) =>
      gutterX(band, stack) - FIRST.gutter - LANE * lane(`gutter ${band} ${stack}`, target, LANES.gutter),
    corridor: (index, target) => {
      const number = lane(`corridor ${index}`, target, LANES.corridor);
      const below = places.bands[index];
      return below ? below.y - FIRST.corridor - LANE * number : places.height + FIRST.corridor + LANE * number;
    },
    gap: (box, column, target) =>
      box.x + columnX(column, nameWidthOf(box)) - FIRST.gap - LANE * lane(`gap ${box.id} ${column}`, target, LANES.gap),
    strip: (box, target) => box.strip + FIRST.strip + LANE * lane(`strip ${box.id}`, target, LANES.strip),
    lane,
    bandOf: (box) => bandIndex.get(box.band) ?? 0,
    passage: (band, fromX, toX) => nearest([...(stackX[band] ?? new Map<number, number>())], fromX, toX),
  };
}

function laneKeeper(): Channels['lane'] {
  const taken = new Map<string, Map<string, number>>();
  return (way, target, lanes) => {
    const users = taken.get(way) ?? new Map<string, number>();
    taken.set(way, users);
    const known = users.get(target);
    if (known !== undefined) return known;
    const next = users.size % lanes;
    users.set(target, next);
    return next;
  };
}

function readStacks(places: Places, bandIndex: ReadonlyMap<string, number>): Map<number, number>[] {
  const stacks = places.bands.map(() => new Map<number, number>());
  for (const box of places.boxes) stacks[bandIndex.get(box.band) ?? 0]?.set(box.stack, box.x);
  return stacks;
}

function readColumns(places: Places): Map<string, PlacedItem[]> {
  const columns = new Map<string, PlacedItem[]>();
  for (const item of places.items) {
    const key = `${item.box}\n${item.column}`;
    const list = columns.get(key);
    if (list) list.push(item);
    else columns.set(key, [item]);
  }
  return columns;
}

function nearest(stacks: readonly (readonly [number, number])[], fromX: number, toX: number): number {
  const detour = (x: number) => Math.abs(x - GUTTER / 2 - fromX) + Math.abs(x - GUTTER / 2 - toX);
  const best = stacks.reduce<readonly [number, number] | null>(
    (kept, one) => (kept === null || detour(one[1]) < detour(kept[1]) - 0.01 ? one : kept),
    null,
  );
  return best?.[0] ?? 0;
}

/** Width of names in a box, from its own width. */
export function nameWidthOf(box: PlacedBox): number {
  return (box.width - 2 * PADDING - (box.columns - 1) * COLUMN_GAP) / box.columns - COLUMN_EXTRA;
}

/** Left edge of a column on the map. */
export function columnLeft(box: PlacedBox, column: number): number {
  return box.x + columnX(column, nameWidthOf(box));
}

/** Height kept free under the last band for lines that have no corridor between bands. */
export const BELOW_LAST = CORRIDOR;
